import { type Locale, type LocalisedText, locales } from "#lib/locale.ts";

/** A text as somebody reads it: in their language, or in the one it was written in. Empty when it was in none. */
export function readIn(wanted: Locale, text: LocalisedText): { locale: Locale; text: string } {
  const locale = [wanted, ...locales].find((each) => text[each] !== "") ?? wanted;
  return { locale, text: text[locale] };
}
