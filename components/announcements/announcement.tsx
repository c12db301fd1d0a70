import { useLocale, useTranslations } from "next-intl";
import { Rendered } from "#components/exercise/rendered.tsx";
import type { Locale } from "#lib/locale.ts";

export type ShownAnnouncement = {
  id: string;
  /** That it is written in. */
  locale: Locale;
  title: string;
  html: string;
  /** When and by whom. */
  byline: string;
  unread: boolean;
};

/** One announcement, with its language named where that is not the one of the page. */
export function Announcement({ id, locale, title, html, byline, unread }: ShownAnnouncement) {
  const t = useTranslations("announcements");
  const here = useLocale();
  const foreign = locale === here ? undefined : locale;
  return (
    <article>
      <h3 className="flex flex-wrap items-center gap-x-3 font-semibold">
        <span lang={foreign}>{title}</span>
        {unread && (
          <span className="rounded-full border border-accent px-2 font-medium text-accent text-sm">
            {t("isNew")}
          </span>
        )}
      </h3>
      <div lang={foreign}>
        <Rendered html={html} className="mt-1" />
      </div>
      <p className="mt-1 text-muted text-sm" data-unread={unread ? id : undefined}>
        {byline}
        {foreign && ` · ${t("only", { language: foreign })}`}
      </p>
    </article>
  );
}
