import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { routing } from "#app/i18n/routing.ts";
import { texts } from "#app/i18n/texts.ts";

/** Texts and language of the request at hand, for next-intl. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  return { locale, messages: texts[locale], timeZone: "Europe/Moscow" };
});
