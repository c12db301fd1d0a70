import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Discrimination, ShareOf, ShareOfPoints, SolvingTime } from "#components/statistics/figures.tsx";
import type { ItemLine } from "#components/statistics/item-table.tsx";
import { Dash } from "#components/ui/dash.tsx";

/** All figures of one item. */
export function ItemFigures({ line, students }: { line: ItemLine; students: number }) {
  const t = useTranslations("statistics");
  const { tried, solved, meanShare, difficulty, discrimination } = line.statistics;
  const { medianSubmissions, medianMsToAccepted } = line.work;
  return (
    <dl className="figures grid grid-cols-2 gap-x-8 gap-y-4 border-y border-hairline py-4 sm:grid-cols-3 lg:grid-cols-4">
      <Figure label={t("tried")}>{t("countOf", { count: tried, of: students })}</Figure>
      <Figure label={t("solved")}>
        <ShareOf count={solved} of={tried} />
      </Figure>
      <Figure label={t("points")}>
        <ShareOfPoints share={meanShare} />
      </Figure>
      <Figure label={t("difficulty")}>
        {difficulty ? t("number", { value: difficulty.valueOf() }) : <Dash>{t("untried")}</Dash>}
      </Figure>
      <Figure label={t("discrimination")}>
        <Discrimination value={discrimination} />
      </Figure>
      <Figure label={t("attempts")}>
        {medianSubmissions === null ? <Dash>{t("untried")}</Dash> : t("median", { value: medianSubmissions })}
      </Figure>
      <Figure label={t("time")}>
        <SolvingTime kind={line.kind} ms={medianMsToAccepted} />
      </Figure>
    </dl>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="text-lg">{children}</dd>
    </div>
  );
}
