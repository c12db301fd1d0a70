import type { Locale, LocalisedText } from "#lib/locale.ts";
import { readIn } from "#lib/materials/read-in.ts";

/** What the staff tell the course. What they did not write in a language is empty in it. */
export type AnnouncementText = {
  title: LocalisedText;
  /** Markdown with mathematics. */
  body: LocalisedText;
};

/** An announcement as somebody reads it: in their language, or in the one it was written in. */
export function announcedIn(
  wanted: Locale,
  { title, body }: AnnouncementText,
): { locale: Locale; title: string; body: string } {
  const { locale } = readIn(wanted, title);
  return { locale, title: title[locale], body: body[locale] };
}

/** In which languages it was written. */
export function writtenIn({ title }: Pick<AnnouncementText, "title">): Record<Locale, boolean> {
  return { ru: title.ru !== "", en: title.en !== "" };
}
