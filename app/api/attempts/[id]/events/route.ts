import { followAttempt } from "#app/server/api/submission-feed.ts";
import { context } from "#app/server/context.ts";
import { attemptStream } from "#app/server/sitting/attempt-stream.ts";
import { findOwnAttempt } from "#app/server/sitting/find-attempt.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { streamResponse } from "#app/server/stream/stream-response.ts";
import { readClock } from "#prisma/sitting/clock.ts";

/** The clock of an attempt until it is handed in, as server-sent events of `AttemptEvent`. */
export const GET = sittingRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  const found = await findOwnAttempt(viewer, params.id, now);
  if (found === null) return { refused: "not_found" };
  const { id } = found.attempt;
  const stream = attemptStream({
    async read() {
      const now = await readClock(context().db);
      const found = await findOwnAttempt(viewer, id, now);
      return found && { now, times: found.attempt };
    },
    follow: (onNews) => followAttempt(id, onNews),
    signal: request.signal,
  });
  return streamResponse(stream);
});

export const dynamic = "force-dynamic";
