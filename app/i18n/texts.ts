import type { Locale } from "#lib/locale.ts";
import { en } from "#lib/texts/en.ts";
import { ru } from "#lib/texts/ru.ts";

/** All texts of the interface; English has the shape of Russian, or this does not compile. */
export const texts: Record<Locale, typeof ru> = { ru, en };

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof ru;
  }
}
