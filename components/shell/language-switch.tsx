"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button.tsx";

/**
 * A link to the same page in the other language. It loads the page whole: the editor takes its
 * language once, when it starts.
 */
export function LanguageSwitch() {
  const t = useTranslations("shell");
  const other = useLocale() === "ru" ? "en" : "ru";
  const [, , ...rest] = usePathname().split("/");
  const query = useSearchParams().toString();
  const path = ["", other, ...rest].join("/");
  return (
    <a
      href={query ? `${path}?${query}` : path}
      hrefLang={other}
      lang={other}
      title={t("otherLanguage")}
      className={buttonClass("quiet", "small", "relative w-8 border-hairline px-0 text-muted hover:text-ink")}
    >
      {t("otherLanguageShort")}
      <span className="sr-only">{t("otherLanguage")}</span>
    </a>
  );
}
