import { apiRoute } from "#app/server/api/api-route.ts";
import { findReadable } from "#app/server/api/find-readable.ts";
import { followSubmission } from "#app/server/api/submission-feed.ts";
import { streamResponse } from "#app/server/stream/stream-response.ts";
import { readState } from "#app/server/submission/submission-state.ts";
import { submissionStream } from "#app/server/submission/submission-stream.ts";

/** The way of one submission to its verdict, as server-sent events of `SubmissionEvent`. */
export const GET = apiRoute<{ id: string }>(async ({ request, params, viewer }) => {
  const submission = await findReadable(viewer, params.id);
  if (submission === null) return { refused: "not_found" };
  const { id } = submission;
  const stream = submissionStream({
    read: () => readState(id),
    follow: (onNews) =>
      followSubmission(id, (news) =>
        onNews(
          news.type === "running"
            ? { type: "running", done: news.done ?? 0, total: news.total ?? null }
            : "look_again",
        ),
      ),
    signal: request.signal,
  });
  return streamResponse(stream);
});

export const dynamic = "force-dynamic";
