import { useLocale, useTranslations } from "next-intl";
import { PartResult, pointsOfPart } from "#components/question/part-result.tsx";
import { PartList } from "#components/question/question-form.tsx";
import { QuestionText } from "#components/question/question-text.tsx";
import { type Exact, formatExact } from "#lib/exact.ts";
import { readFraction, type SentFraction } from "#lib/fraction.ts";
import type { ItemResult } from "#lib/sitting/api.ts";

type Props = {
  result: ItemResult;
  submission: ItemResult["submissions"][number];
  fileAddress(id: string): string;
};

/** What one set of answers brought: part by part, and the author's explanation. */
export function SubmissionResult({ result, submission, fileAddress }: Props) {
  const t = useTranslations("question.result");
  const { question, points, itemId, explanationWaits } = result;
  const { answers, report, hands } = submission;
  const possible = readFraction(points);
  const id = `result-${itemId}-${submission.id}`;
  return (
    <div>
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
        <div className="mt-5 border-hairline border-t pt-3">
          <p className="eyebrow mb-1">{t("explanation")}</p>
          <QuestionText text={report.explanation} />
        </div>
      )}
      {report && explanationWaits && <p className="mt-4 text-muted text-sm">{t("explanationWaits")}</p>}
    </div>
  );
}

/** Points of a question for one set of answers, or what they wait for. */
export function SubmissionPoints({
  points,
  submission,
}: { points: SentFraction } & Pick<Props, "submission">) {
  const t = useTranslations("question.result");
  const locale = useLocale();
  const possible = readFraction(points);
  if (submission.score === null) return t(submission.report === null ? "grading" : "waits");
  const number = (value: Exact) => formatExact(value, locale, { atLeast: 0 });
  return t("points", {
    earned: number(possible.mul(readFraction(submission.score))),
    possible: number(possible),
  });
}
