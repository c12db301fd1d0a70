import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Discrimination, ShareOf, ShareOfPoints, SolvingTime } from "#components/statistics/figures.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Dash } from "#components/ui/dash.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import type { ItemStatistics } from "#lib/statistics/item-statistics.ts";
import type { WorkStatistics } from "#lib/statistics/work-statistics.ts";

/** An item of an assessment with how it goes. */
export type ItemLine = {
  id: string;
  kind: "exercise" | "question";
  title: string;
  statistics: ItemStatistics;
  work: WorkStatistics;
};

/** The items of one assessment, each leading to its own page. On a phone that page has what this one leaves out. */
export function ItemTable({
  lines,
  students,
  label,
}: {
  lines: ItemLine[];
  students: number;
  label: string;
}) {
  const t = useTranslations("statistics");
  return (
    <table className="rows table-fixed" aria-label={label}>
      <colgroup>
        <col className="w-[48%] sm:w-[24%]" />
        <col />
        <col className="sm:w-[16%]" />
        <col className="max-sm:hidden" />
        <col className="max-lg:hidden" />
        <col className="max-lg:hidden" />
        <col className="max-md:hidden" />
        <col className="max-md:hidden md:w-[14%]" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t("item")}</th>
          <Head>{t("tried")}</Head>
          <Head>{t("solved")}</Head>
          <Head className="max-sm:hidden">{t("points")}</Head>
          <Head className="max-lg:hidden">{t("difficulty")}</Head>
          <Head className="max-lg:hidden">{t("discrimination")}</Head>
          <Head className="max-md:hidden">{t("attempts")}</Head>
          <Head className="max-md:hidden">{t("time")}</Head>
        </tr>
      </thead>
      <tbody className="figures">
        {lines.map((line) => (
          <ItemRow key={line.id} line={line} students={students} />
        ))}
      </tbody>
    </table>
  );
}

function ItemRow({ line, students }: { line: ItemLine; students: number }) {
  const t = useTranslations("statistics");
  const { statistics, work } = line;
  const { tried, solved, meanShare, difficulty, discrimination } = statistics;
  return (
    <tr>
      <th scope="row" className="font-normal">
        <PageLink href={`/statistics/${line.id}`} className="link">
          {line.title}
        </PageLink>
      </th>
      <td className="text-right">{t("countOf", { count: tried, of: students })}</td>
      <td className="text-right">
        <ShareOf count={solved} of={tried} />
      </td>
      <td className="text-right max-sm:hidden">
        <ShareOfPoints share={meanShare} />
      </td>
      <td className="text-right max-lg:hidden">
        {difficulty ? t("number", { value: difficulty.valueOf() }) : <Dash>{t("untried")}</Dash>}
      </td>
      <td className="text-right max-lg:hidden">
        <Discrimination value={discrimination} />
      </td>
      <td className="text-right max-md:hidden">
        {work.medianSubmissions === null ? (
          <Dash>{t("untried")}</Dash>
        ) : (
          t("median", { value: work.medianSubmissions })
        )}
      </td>
      <td className="text-right max-md:hidden">
        <SolvingTime kind={line.kind} ms={work.medianMsToAccepted} />
      </td>
    </tr>
  );
}

function Head({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <th scope="col" className={classNames("text-right", className)}>
      {children}
    </th>
  );
}
