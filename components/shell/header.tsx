import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Mark } from "#components/mark.tsx";
import { LanguageSwitch } from "#components/shell/language-switch.tsx";
import type { Theme } from "#components/shell/theme.ts";
import { ThemeSwitch } from "#components/shell/theme-switch.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { PageLink } from "#components/ui/page-link.tsx";

/** A step of the way to a page; the page itself, which is last, has no `href`. */
export type Crumb = { label: string; href?: string };

/** Pages for the staff, which are reached from every page. */
export const staffPages = ["review", "exercises", "grader", "grades"] as const;

type Props = {
  crumbs: Crumb[];
  theme: Theme;
  person: ReactNode;
  /** Whether the person is of the staff. */
  staff: boolean;
};

/** The line at the top of each page: the mark, where one is, language, theme and the person. */
export function Header({ crumbs, theme, person, staff }: Props) {
  const t = useTranslations("shell");
  return (
    <header className="flex min-h-13 items-center gap-3 border-b border-hairline px-4 sm:gap-5 sm:px-5">
      <PageLink
        href="/"
        aria-label={t("mainPage")}
        className="flex shrink-0 items-center gap-2 font-semibold"
      >
        <Mark className="size-6" />
        <span className={crumbs.length > 0 ? "hidden sm:inline" : undefined}>{t("product")}</span>
      </PageLink>
      <Crumbs crumbs={crumbs} label={t("crumbs")} />
      {staff && (
        <nav aria-label={t("staffPages")} className="ml-auto hidden shrink-0 gap-5 text-sm xl:flex">
          {staffPages.map((page) => (
            <PageLink key={page} href={`/${page}`} className="text-muted hover:text-ink">
              {t(page)}
            </PageLink>
          ))}
        </nav>
      )}
      <div
        className={classNames("ml-auto", staff && "xl:ml-0", "flex shrink-0 items-center gap-1.5 sm:gap-2")}
      >
        <LanguageSwitch />
        <ThemeSwitch initial={theme} />
        {person}
      </div>
    </header>
  );
}

/** On a narrow screen only the last step stays: the mark leads back to the course. */
function Crumbs({ crumbs, label }: { crumbs: Crumb[]; label: string }) {
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={label} className="min-w-0 text-sm">
      <ol className="flex min-w-0 items-center">
        {crumbs.map(({ label, href }) =>
          href ? (
            <li key={label} className="hidden min-w-0 items-center sm:flex">
              <PageLink href={href} className="truncate text-muted hover:text-ink">
                {label}
              </PageLink>
              <span aria-hidden className="px-2 text-muted">
                /
              </span>
            </li>
          ) : (
            <li key={label} aria-current="page" className="min-w-0 truncate font-medium">
              {label}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
