import { apiRoute } from "#app/server/api/api-route.ts";
import { followDeadlines } from "#app/server/api/submission-feed.ts";
import { context } from "#app/server/context.ts";
import { deadlineEvent } from "#app/server/extension/deadline-event.ts";
import { stateStream } from "#app/server/stream/state-stream.ts";
import { streamResponse } from "#app/server/stream/stream-response.ts";
import { findSatAssessment } from "#prisma/sitting/assessments.ts";

/** Proxies close a connection over which nothing comes for a minute. */
const againMs = 45_000;

/** The deadlines of an assessment as they hold for the caller, as server-sent events of `DeadlineEvent`. */
export const GET = apiRoute<{ id: string }>(async ({ request, params, viewer }) => {
  const whose = { courseId: viewer.course.id, assessmentId: params.id, enrolmentId: viewer.enrolment.id };
  const read = () => findSatAssessment(context().db, whose);
  const found = await read();
  if (found === null) return { refused: "not_found" };
  const stream = stateStream({
    read,
    follow: (onNews) => followDeadlines(found.id, onNews),
    eventOf: deadlineEvent,
    isLast: () => false,
    againMs: () => againMs,
    signal: request.signal,
  });
  return streamResponse(stream);
});

export const dynamic = "force-dynamic";
