import { dataResponse } from "#app/server/person/data-response.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";

/** All that there is of the person who asks, as far as they may see it now. */
export const GET = sittingRoute(async ({ viewer, now }) =>
  dataResponse({ userId: viewer.user.id, courseId: null, now }),
);
