import { useLocale, useTranslations } from "next-intl";
import { describeHiddenMistake } from "#lib/describe-mistake.ts";
import type { MistakeCount } from "#lib/statistics/mistake-counts.ts";

/** Which kinds of mistake are made, and by how many, the commonest first. */
export function MistakeTable({ mistakes }: { mistakes: MistakeCount[] }) {
  const t = useTranslations("statistics.mistakes");
  const verdicts = useTranslations("verdicts.caseName");
  const locale = useLocale();
  return (
    <table className="rows" aria-label={t("title")}>
      <thead>
        <tr>
          <th scope="col">{t("kind")}</th>
          <th scope="col" className="text-right">
            {t("students")}
          </th>
          <th scope="col" className="text-right">
            {t("submissions")}
          </th>
        </tr>
      </thead>
      <tbody>
        {mistakes.map(({ verdict, kind, factor, students, submissions }) => (
          <tr key={`${verdict} ${kind} ${factor}`} className="text-sm">
            <th scope="row" className="font-normal">
              {kind === null ? verdicts(verdict) : describeHiddenMistake(kind, factor, locale)}
            </th>
            <td className="figures text-right">{students}</td>
            <td className="figures text-right">{submissions}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
