import { useLocale, useTranslations } from "next-intl";
import { formatExact } from "#lib/exact.ts";
import { type FinalGrade, neededExamMarks } from "#lib/grade.ts";

/** What exam mark gives which final grade, the other marks being what they are. */
export function NeededMarks({ soFar }: { soFar: FinalGrade }) {
  const t = useTranslations("gradebook");
  const locale = useLocale();
  const needed = neededExamMarks(soFar);
  if (needed === null) return <p className="text-sm text-muted">{t("neededLater")}</p>;
  const unreachable = needed.findLast(({ state }) => state === "unreachable");
  const certain = needed.find(({ state }) => state === "certain");
  return (
    <>
      <p className="mb-2 text-sm text-muted">{t("neededIntro")}</p>
      <table className="rows figures">
        <thead>
          <tr>
            <th scope="col">{t("neededGrade")}</th>
            <th scope="col" className="text-right">
              {t("neededMark")}
            </th>
          </tr>
        </thead>
        <tbody className="text-[0.9375rem] [&_:is(th,td)]:py-1!">
          {unreachable && (
            <tr className="text-muted">
              <th scope="row">
                {unreachable.grade === 10 ? 10 : t("neededAbove", { grade: unreachable.grade })}
              </th>
              <td className="text-right">{t("neededState.unreachable")}</td>
            </tr>
          )}
          {needed.map(
            (each) =>
              each.state === "needed" && (
                <tr key={each.grade}>
                  <th scope="row">{each.grade}</th>
                  <td className="text-right">
                    {t("neededState.needed", { mark: formatExact(each.mark, locale) })}
                  </td>
                </tr>
              ),
          )}
          {certain && (
            <tr>
              <th scope="row">{certain.grade === 1 ? 1 : t("neededBelow", { grade: certain.grade })}</th>
              <td className="text-right">{t("neededState.certain")}</td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}
