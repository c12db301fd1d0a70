import { type Locale, locales } from "#lib/locale.ts";

/** The language of an answer: the best that `Accept-Language` asks for, Russian when it asks for nothing we have. */
export function requestLocale(request: Request): Locale {
  const wishes = (request.headers.get("accept-language") ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith("q="));
      return { language: tag.split("-")[0], quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wishes) {
    const locale = locales.find((known) => known === language);
    if (locale) return locale;
  }
  return "ru";
}
