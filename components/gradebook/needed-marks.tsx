import { useLocale, useTranslations } from "next-intl";
import { formatExact } from "#lib/exact.ts";
import { type FinalGrade, neededExamMarks } from "#lib/grade.ts";

/** What exam mark gives which final grade, the other marks being what they are. */
export function NeededMarks({ soFar }: { soFar: FinalGrade }) {
  const t = useTranslations("gradebook");
  const locale = useLocale();
  const needed = neededExamMarks(soFar);
  if (needed === null) return <p className="text-sm text-muted">{t("neededLater")}</p>;
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
          {needed.map((each) => (
            <tr key={each.grade} className={each.state === "unreachable" ? "text-muted" : undefined}>
              <th scope="row">{each.grade}</th>
              <td className="text-right">
                {each.state === "needed"
                  ? t("neededState.needed", { mark: formatExact(each.mark, locale) })
                  : t(`neededState.${each.state}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
