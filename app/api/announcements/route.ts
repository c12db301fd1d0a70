import { announcementTime } from "#app/server/announcements/announcement-time.ts";
import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { type WrittenAnnouncement, writeAnnouncementSchema } from "#lib/announcements/api.ts";
import { can } from "#lib/permissions.ts";
import { writeAnnouncement } from "#prisma/announcements/write-announcement.ts";

/** Announces something to the course, at once or at a time. */
export const POST = sittingRoute(async ({ request, viewer, now }) => {
  if (!can(viewer.enrolment.role, "announce")) return { refused: "forbidden" };
  const parsed = await readJson(request, writeAnnouncementSchema);
  if (isRefusal(parsed)) return parsed;
  const { title, body, publishAt } = parsed.body;
  const publishedAt = announcementTime(viewer, publishAt, now);
  if (isRefusal(publishedAt)) return publishedAt;
  const { db, settings } = context();
  const id = await writeAnnouncement(db, {
    courseId: viewer.course.id,
    authorId: viewer.user.id,
    title,
    body,
    publishedAt,
    telegram: settings.TELEGRAM_BOT_TOKEN !== undefined,
    mail: settings.SMTP_URL !== undefined,
    now,
  });
  const written: WrittenAnnouncement = { id, publishedAt: publishedAt.toISOString() };
  return jsonResponse(written, { status: 201 });
});
