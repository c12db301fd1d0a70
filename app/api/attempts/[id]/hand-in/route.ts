import { jsonResponse } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { attemptState } from "#app/server/sitting/attempt-state.ts";
import { findAttemptFor } from "#app/server/sitting/find-attempt.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { handIn } from "#prisma/sitting/hand-in.ts";

/** Hands an attempt in with what was saved: one's own, or, for the lecturer, anybody's. Once handed in, it stays so. */
export const POST = sittingRoute<{ id: string }>(async ({ params, viewer, now }) => {
  const found = await findAttemptFor(viewer, params.id, { action: "run_sittings", now });
  if (found === null || found.attempt.endsAt === null) return { refused: "not_found" };
  const { db, queue } = context();
  const by = found.attempt.enrolmentId === viewer.enrolment.id ? "student" : { staff: viewer.user.id };
  await handIn(db, await queue(), { attemptId: found.attempt.id, by, now });
  const after = await findAttemptFor(viewer, params.id, { action: "run_sittings", now });
  return after ? jsonResponse(await attemptState(after, now)) : { refused: "not_found" };
});
