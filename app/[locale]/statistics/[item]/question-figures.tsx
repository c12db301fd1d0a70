import { getLocale, getTranslations } from "next-intl/server";
import { context } from "#app/server/context.ts";
import { renderTexts } from "#app/server/render-texts.ts";
import { showQuestion } from "#app/server/sitting/show-question.ts";
import { QuestionTexts } from "#components/question/question-text.tsx";
import { Section } from "#components/shell/section.tsx";
import { PartFigures, type PartLine } from "#components/statistics/part-figures.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Part } from "#lib/question.ts";
import type { ItemOutcome } from "#lib/statistics/item-statistics.ts";
import {
  type GivenAnswer,
  isTyped,
  meanEarned,
  optionCounts,
  wrongAnswers,
} from "#lib/statistics/part-statistics.ts";
import { type LastAnswers, loadLastAnswers } from "#prisma/statistics/answers.ts";

type Props = {
  which: { courseId: string; itemId: string };
  questionId: string;
  outcomes: ItemOutcome[];
};

/** What students answered to each part of a question. */
export async function QuestionFigures({ which, questionId, outcomes }: Props) {
  const t = await getTranslations("statistics.parts");
  const last = await loadLastAnswers(context().db, which);
  if (last.length === 0) return <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>;
  const question = await showQuestion(questionId, last[0].seed);
  if (question === null) return <EmptyState title={t("broken")} />;
  const lines = question.parts.map((part) => partLine(part, givenTo(part, last, outcomes)));
  const texts = await renderTexts(lines, await getLocale());
  return (
    <QuestionTexts texts={texts}>
      <p className="-mb-6 max-w-[72ch] text-sm text-muted">{t("hint")}</p>
      {lines.map((line, index) => (
        <Section key={line.part.id} title={t("title", { number: index + 1 })}>
          <PartFigures line={line} students={last.length} />
        </Section>
      ))}
    </QuestionTexts>
  );
}

function givenTo(part: Part, last: LastAnswers[], outcomes: ItemOutcome[]): GivenAnswer[] {
  const rests = new Map(outcomes.map(({ userId, rest }) => [userId, rest]));
  return last.map(({ userId, answers, earned }) => ({
    answer: answers[part.id] ?? null,
    earned: earned.get(part.id) ?? null,
    rest: rests.get(userId) ?? null,
  }));
}

function partLine(part: Part, given: GivenAnswer[]): PartLine {
  return {
    part,
    answered: given.filter(({ answer }) => answer !== null).length,
    earned: meanEarned(given),
    options: optionCounts(part, given).map((count) => ({ ...count, text: textOf(part, count.id) })),
    wrong: isTyped(part) ? wrongAnswers(part, given) : null,
  };
}

function textOf(part: Part, optionId: string) {
  if (part.kind !== "single_choice" && part.kind !== "multiple_choice") return null;
  return part.options.find(({ id }) => id === optionId)?.text ?? null;
}
