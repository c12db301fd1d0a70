import { useTranslations } from "next-intl";
import { MeaningIcon } from "#components/ui/meaning.tsx";
import { isAsExpected, type Sample } from "#lib/staff/exercise-check.ts";
import { verdictSchema } from "#lib/verdict.ts";

/** The starter, the reference solver and the sample submissions: what was to come of each, and what did. */
export function SampleTable({ samples }: { samples: Sample[] }) {
  const t = useTranslations("exercises.proof");
  const verdicts = useTranslations("verdicts.name");
  const promised = ({ expected }: Sample) => {
    if (expected === null) return t("noPoints");
    const verdict = verdictSchema.safeParse(expected);
    return verdict.success ? verdicts(verdict.data) : expected;
  };
  return (
    <table className="rows text-sm">
      <thead>
        <tr>
          <th scope="col">{t("sample")}</th>
          <th scope="col" className="max-sm:hidden">
            {t("expected")}
          </th>
          <th scope="col">{t("actual")}</th>
        </tr>
      </thead>
      <tbody>
        {samples.map((sample) => {
          const fine = isAsExpected(sample);
          return (
            <tr key={sample.file}>
              <th scope="row" className="font-mono font-normal break-all">
                {sample.file}
              </th>
              <td className="text-muted max-sm:hidden">{promised(sample)}</td>
              <td>
                <span className="inline-flex items-baseline gap-2">
                  <MeaningIcon meaning={fine ? "passed" : "failed"} className="self-center" />
                  <span>
                    {verdicts(sample.actual)}
                    {sample.actual === "partial" && (
                      <span className="text-muted">
                        , {t("points", { share: sample.score.numerator / sample.score.denominator })}
                      </span>
                    )}
                  </span>
                  <span className="sr-only">{t(fine ? "asExpected" : "notAsExpected")}</span>
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
