import { announcementTime } from "#app/server/announcements/announcement-time.ts";
import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { type WrittenAnnouncement, writeAnnouncementSchema } from "#lib/announcements/api.ts";
import { can } from "#lib/permissions.ts";
import { editAnnouncement } from "#prisma/announcements/write-announcement.ts";

/** Changes an announcement that is planned; a published one stays as people have read it. */
export const PUT = sittingRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "announce")) return { refused: "forbidden" };
  const parsed = await readJson(request, writeAnnouncementSchema);
  if (isRefusal(parsed)) return parsed;
  const { title, body, publishAt } = parsed.body;
  const publishedAt = announcementTime(viewer, publishAt, now);
  if (isRefusal(publishedAt)) return publishedAt;
  const edited = await editAnnouncement(context().db, {
    id: params.id,
    courseId: viewer.course.id,
    editorId: viewer.user.id,
    title,
    body,
    publishedAt,
    now,
  });
  switch (edited.kind) {
    case "edited":
      return jsonResponse({
        id: params.id,
        publishedAt: publishedAt.toISOString(),
      } satisfies WrittenAnnouncement);
    case "published":
      return { refused: "announced_already" };
    case "not_found":
      return { refused: "not_found" };
  }
});
