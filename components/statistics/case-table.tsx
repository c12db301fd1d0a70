import { useLocale, useTranslations } from "next-intl";
import { ShareOf } from "#components/statistics/figures.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import type { LocalisedText } from "#lib/locale.ts";
import type { CaseStatistics, Count } from "#lib/statistics/case-statistics.ts";

/** A group of cases of an exercise, with how it and each of its cases goes. */
export type GroupLine = {
  id: string;
  name: LocalisedText;
  passed: Count;
  cases: { key: string; name: LocalisedText; hidden: boolean; statistics: CaseStatistics }[];
};

/** How many students pass each group and each case; cases that tell nobody apart, or that stop everybody, are marked. */
export function CaseTable({ groups }: { groups: GroupLine[] }) {
  const t = useTranslations("statistics.cases");
  const locale = useLocale();
  return (
    <table className="rows" aria-label={t("title")}>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col" className="text-right">
            {t("passed")}
          </th>
          <th scope="col" className="text-right">
            {t("failedOnce")}
          </th>
        </tr>
      </thead>
      {groups.map(({ id, name, passed, cases }) => (
        <tbody key={id} className="figures">
          <tr>
            <th scope="rowgroup">
              <span className="font-medium">{name[locale]}</span>
            </th>
            <td className="whitespace-nowrap text-right font-medium">
              <ShareOf count={passed.passed} of={passed.of} />
            </td>
            <td />
          </tr>
          {cases.map((one) => (
            <CaseRow key={one.key} one={one} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function CaseRow({ one: { name, hidden, statistics } }: { one: GroupLine["cases"][number] }) {
  const t = useTranslations("statistics.cases");
  const locale = useLocale();
  const { passed, of, failedOnce, remark } = statistics;
  return (
    <tr className="text-sm">
      <th scope="row" className="font-normal">
        <span className="block pl-4">
          {name[locale]}
          {hidden && <span className="text-muted"> · {t("hidden")}</span>}
        </span>
      </th>
      <td className="whitespace-nowrap text-right">
        {of === 0 ? <span className="text-muted">{t("notRun")}</span> : <ShareOf count={passed} of={of} />}
      </td>
      <td className="text-right">
        {failedOnce}
        {remark !== null && (
          <span className="block">
            <Meant meaning={remark === "all_fail" ? "failed" : "partly"}>{t(remark)}</Meant>
          </span>
        )}
      </td>
    </tr>
  );
}
