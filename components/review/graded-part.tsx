import { useLocale, useTranslations } from "next-intl";
import { pointsOfPart } from "#components/question/part-result.tsx";
import { QuestionText } from "#components/question/question-text.tsx";
import { formatExact } from "#lib/exact.ts";
import { readFraction, type SentFraction } from "#lib/fraction.ts";
import type { Part } from "#lib/question.ts";
import type { PartReport } from "#lib/sitting/answer-report.ts";

type Props = {
  part: Part;
  parts: readonly Part[];
  report: Extract<PartReport, { kind: "scored" }>;
  /** Of the whole question. */
  points: SentFraction;
};

/** What the machine gave for a part. */
export function GradedPart({ part, parts, report, points }: Props) {
  const t = useTranslations("review.item");
  const locale = useLocale();
  const possible = pointsOfPart(parts, part, readFraction(points));
  const earned = possible.mul(readFraction(report.earned));
  return (
    <div className="mt-2 pl-4.5 text-sm">
      <p className="figures text-muted">
        {t("machine", {
          earned: formatExact(earned, locale, { atLeast: 0 }),
          possible: formatExact(possible, locale, { atLeast: 0 }),
        })}
      </p>
      {report.feedback && <QuestionText text={report.feedback} className="mt-1" />}
    </div>
  );
}
