import { useLocale, useTranslations } from "next-intl";
import { PartResult, pointsOfPart } from "#components/question/part-result.tsx";
import { PartList } from "#components/question/question-form.tsx";
import { QuestionText } from "#components/question/question-text.tsx";
import { readFraction } from "#lib/credit.ts";
import { formatExact } from "#lib/exact.ts";
import type { ItemResult } from "#lib/sitting/api.ts";

type Props = {
  result: ItemResult;
  submission: ItemResult["submissions"][number];
  fileAddress(id: string): string;
};

/** What one set of answers brought: part by part, and the author's explanation. */
export function SubmissionResult({ result: { question, points, itemId }, submission, fileAddress }: Props) {
  const t = useTranslations("question.result");
  const locale = useLocale();
  const { answers, report, hands, score } = submission;
  const possible = readFraction(points);
  const id = `result-${itemId}-${submission.id}`;
  return (
    <div>
      <p id={`${id}-title`} className="figures mt-1 font-medium">
        {score === null
          ? t(report === null ? "grading" : "waits")
          : t("points", {
              earned: formatExact(possible.mul(readFraction(score)), locale, { atLeast: 0 }),
              possible: formatExact(possible, locale, { atLeast: 0 }),
            })}
      </p>
      <PartList question={question} id={id}>
        {(part) => (
          <PartResult
            part={part}
            answer={answers[part.id] ?? null}
            report={report?.parts.find((one) => one.id === part.id) ?? null}
            hand={hands.find(({ partId }) => partId === part.id) ?? null}
            possible={pointsOfPart(question.parts, part, possible)}
            fileAddress={fileAddress}
          />
        )}
      </PartList>
      {report?.explanation && (
        <section aria-label={t("explanation")} className="mt-5 border-hairline border-t pt-3">
          <p className="eyebrow mb-1">{t("explanation")}</p>
          <QuestionText text={report.explanation} />
        </section>
      )}
    </div>
  );
}
