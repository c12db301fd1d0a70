import { defineRouting } from "next-intl/routing";
import { locales } from "#lib/locale.ts";

/** Cookie with the language a person chose; it decides where `/` leads. */
export const localeCookie = "gradus-locale";

const yearSeconds = 365 * 24 * 3600;

export const routing = defineRouting({
  locales,
  defaultLocale: "ru",
  localePrefix: "always",
  localeCookie: { name: localeCookie, maxAge: yearSeconds, sameSite: "lax" },
});
