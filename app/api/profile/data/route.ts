import { takeTurn } from "#app/server/api/take-turn.ts";
import { dataResponse } from "#app/server/person/data-response.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";

/** All that there is of the person who asks, as far as they may see it now. */
export const GET = sittingRoute(async ({ viewer, now }) => {
  // It reads as much as many pages.
  const refusedTurn = await takeTurn(viewer, "submissions");
  return refusedTurn ?? dataResponse({ userId: viewer.user.id, courseId: null, now });
});
