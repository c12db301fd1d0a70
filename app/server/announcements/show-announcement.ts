import "server-only";
import { renderMarkdown } from "#app/server/markdown.ts";
import { announcedIn } from "#lib/announcements/announced-in.ts";
import type { Locale } from "#lib/locale.ts";
import type { PlannedAnnouncement } from "#prisma/announcements/list-announcements.ts";

/** An announcement drawn in the language at hand, or in its own. @param when it was or will be published, in words */
export async function showAnnouncement(announcement: PlannedAnnouncement, locale: Locale, when: string) {
  const told = announcedIn(locale, announcement);
  return {
    id: announcement.id,
    locale: told.locale,
    title: told.title,
    html: await renderMarkdown(told.body),
    byline: [when, announcement.authorName].filter(Boolean).join(", "),
  };
}
