import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { ItemName, itemTitle } from "#components/ui/item-name.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { decimal, formatExact } from "#lib/exact.ts";
import type { KnownContent } from "#lib/sitting/item-lines.ts";

/** An item of an assessment with how far the students are with it. */
export type StaffItem = {
  id: string;
  content: KnownContent;
  /** A decimal as text. */
  points: string;
  /** Students who have sent something, and those of them who solved it or wait for a verdict. */
  tried: number;
  solved: number;
  waiting: number;
};

type Props = {
  items: StaffItem[];
  students: number;
  titles: Record<string, string>;
  /** What depends on the role of the person. */
  may: { readStatistics: boolean; regrade: boolean };
};

/** The items of one assessment for the staff: how each goes, and the way to what can be done about it. */
export function StaffItemTable({ items, students, titles, may }: Props) {
  const t = useTranslations("course.ofAssessment");
  const locale = useLocale();
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{t("item")}</th>
          <Head className="max-sm:hidden">{t("points")}</Head>
          <Head>{t("tried")}</Head>
          <Head>{t("solved")}</Head>
          <Head className="max-sm:hidden">{t("waiting")}</Head>
          <th scope="col" className="max-sm:hidden">
            {t("actions")}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, content, points, tried, solved, waiting }) => {
          const item = itemTitle(content, titles);
          const actions = (
            <>
              {may.readStatistics && (
                <PageLink
                  href={`/statistics/${id}`}
                  className="link"
                  aria-label={t("statisticsOf", { item })}
                >
                  {t("statistics")}
                </PageLink>
              )}
              {may.regrade && content.kind === "exercise" && (
                <PageLink
                  href={`/items/${id}/regrade`}
                  className="link"
                  aria-label={t("regradeOf", { item })}
                >
                  {t("regrade")}
                </PageLink>
              )}
            </>
          );
          return (
            <tr key={id}>
              <th scope="row" className="font-normal">
                <ItemName content={content} titles={titles} />
                <span className="mt-1 flex flex-wrap gap-x-4 text-sm sm:hidden">{actions}</span>
              </th>
              <Figure className="max-sm:hidden">
                {formatExact(decimal(points), locale, { atLeast: 0 })}
              </Figure>
              <Figure>{t("triedOf", { count: tried, of: students })}</Figure>
              <Figure>{solved}</Figure>
              <Figure className="max-sm:hidden">{waiting}</Figure>
              <td className="max-sm:hidden">
                <span className="flex flex-wrap gap-x-4 text-sm">{actions}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type CellProps = { className?: string; children: ReactNode };

function Head({ className, children }: CellProps) {
  return (
    <th scope="col" className={classNames("text-right", className)}>
      {children}
    </th>
  );
}

function Figure({ className, children }: CellProps) {
  return <td className={classNames("figures whitespace-nowrap text-right", className)}>{children}</td>;
}
