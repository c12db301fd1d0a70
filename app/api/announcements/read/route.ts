import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { readAnnouncementsSchema } from "#lib/announcements/api.ts";
import { readAnnouncements } from "#prisma/announcements/read-announcements.ts";

/** Keeps which announcements the caller has seen. */
export const POST = sittingRoute(async ({ request, viewer, now }) => {
  const parsed = await readJson(request, readAnnouncementsSchema);
  if (isRefusal(parsed)) return parsed;
  const { ids } = parsed.body;
  const courseId = viewer.course.id;
  const read = await readAnnouncements(context().db, { courseId, userId: viewer.user.id, ids, now });
  return jsonResponse({ read });
});
