import { useLocale, useTranslations } from "next-intl";
import { OwnAnswer } from "#components/question/own-answer.tsx";
import { QuestionText } from "#components/question/question-text.tsx";
import { type Meaning, Meant } from "#components/ui/meaning.tsx";
import type { Rubric } from "#lib/answer/key.ts";
import { type Exact, exact, formatExact, one, zero } from "#lib/exact.ts";
import { readFraction } from "#lib/fraction.ts";
import type { Answer, Part } from "#lib/question.ts";
import type { PartReport } from "#lib/sitting/answer-report.ts";
import type { ItemResult } from "#lib/sitting/api.ts";

type Hand = ItemResult["submissions"][number]["hands"][number];

type Props = {
  part: Part;
  answer: Answer | null;
  /** Null while it is being graded. */
  report: PartReport | null;
  /** What a person gave; goes before what the machine gave. */
  hand: Hand | null;
  /** Points of the whole part. */
  possible: Exact;
  fileAddress(id: string): string;
};

/** One part with the person's answer, what it brought, and what was said to it. */
export function PartResult({ part, answer, report, hand, possible, fileAddress }: Props) {
  const t = useTranslations("question");
  return (
    <div className="grid gap-x-8 gap-y-2 sm:grid-cols-[minmax(0,1fr)_12rem]">
      <div className="min-w-0">
        <p className="eyebrow">{t("own.title")}</p>
        <div className="mt-0.5 break-words">
          <OwnAnswer part={part} answer={answer} fileAddress={fileAddress} />
        </div>
        {report?.kind === "scored" && report.feedback && (
          <div className="mt-2 border-hairline border-l-2 pl-3">
            <QuestionText text={report.feedback} />
          </div>
        )}
        {report?.kind === "by_hand" && report.rubric && <RubricView rubric={report.rubric} />}
        {hand && (
          <p className="mt-2 border-hairline border-l-2 pl-3">
            <span className="text-muted text-sm">
              {hand.by === null ? t("result.byStaff") : t("result.by", { name: hand.by })}
            </span>
            {hand.comment !== "" && <span className="block whitespace-pre-wrap">{hand.comment}</span>}
          </p>
        )}
      </div>
      <PartPoints report={report} hand={hand} possible={possible} />
    </div>
  );
}

function PartPoints({ report, hand, possible }: Pick<Props, "report" | "hand" | "possible">) {
  const t = useTranslations("question.result");
  const locale = useLocale();
  const waiting = (word: "grading" | "waits") => (
    <div className="sm:text-right">
      <Meant meaning="waiting">{t(word)}</Meant>
    </div>
  );
  if (report === null) return waiting("grading");
  const share = hand
    ? readFraction(hand.earned)
    : report.kind === "scored"
      ? readFraction(report.earned)
      : null;
  if (share === null) return waiting("waits");
  const number = (value: Exact) => formatExact(value, locale, { atLeast: 0 });
  const [meaning, word] = meaningOfShare(share);
  return (
    <div className="sm:text-right">
      <p className="figures">
        {t("points", { earned: number(possible.mul(share)), possible: number(possible) })}
      </p>
      <Meant meaning={meaning}>{t(word)}</Meant>
    </div>
  );
}

function meaningOfShare(share: Exact): [Meaning, "right" | "partly" | "wrong"] {
  if (share.gte(one)) return ["passed", "right"];
  return share.lte(zero) ? ["failed", "wrong"] : ["partly", "partly"];
}

function RubricView({ rubric }: { rubric: Rubric }) {
  const t = useTranslations("question.result");
  return (
    <details className="mt-2">
      <summary className="text-muted text-sm">{t("rubric")}</summary>
      <ul className="mt-1 space-y-1">
        {rubric.map(({ text, points }, index) => (
          <li key={index} className="flex items-baseline gap-3">
            <QuestionText text={text} />
            <span className="figures ml-auto whitespace-nowrap text-muted text-sm">
              {t("rubricLine", { points })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Points of one part of a question: its share by weight. */
export function pointsOfPart(parts: readonly Part[], part: Part, points: Exact): Exact {
  const total = parts.reduce((weights, { weight }) => weights + weight, 0);
  return points.mul(exact(part.weight, total));
}
