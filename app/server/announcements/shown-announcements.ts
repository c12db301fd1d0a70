import "server-only";
import { showAnnouncement } from "#app/server/announcements/show-announcement.ts";
import { context } from "#app/server/context.ts";
import { fromNow } from "#lib/duration.ts";
import type { Locale } from "#lib/locale.ts";
import { listAnnouncements } from "#prisma/announcements/list-announcements.ts";
import type { Viewer } from "#prisma/courses.ts";

/**
 * What was announced to the viewer's course, newest first.
 *
 * @param most so many are shown; `unread` names all that are unread.
 */
export async function shownAnnouncements(
  { course, user }: Viewer,
  locale: Locale,
  now: Date,
  most = Infinity,
) {
  const all = await listAnnouncements(context().db, { courseId: course.id, userId: user.id, now });
  const shown = all.slice(0, most).map(async (announcement) => ({
    ...(await showAnnouncement(announcement, locale, fromNow(announcement.publishedAt, now, locale))),
    unread: announcement.unread,
  }));
  return {
    shown: await Promise.all(shown),
    unread: all.filter(({ unread }) => unread).map(({ id }) => id),
  };
}
