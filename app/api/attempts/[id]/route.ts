import { jsonResponse } from "#app/server/api/api-route.ts";
import { attemptState } from "#app/server/sitting/attempt-state.ts";
import { findOwnAttempt } from "#app/server/sitting/find-attempt.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";

/** The person's own attempt, with the questions that are open in it and what was saved for them. */
export const GET = sittingRoute<{ id: string }>(async ({ params, viewer, now }) => {
  const found = await findOwnAttempt(viewer, params.id, now);
  return found ? jsonResponse(await attemptState(found, now)) : { refused: "not_found" };
});
