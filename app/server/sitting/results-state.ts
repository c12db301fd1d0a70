import "server-only";
import { context } from "#app/server/context.ts";
import { attemptHead } from "#app/server/sitting/attempt-state.ts";
import { canAnswerAgain } from "#app/server/sitting/can-answer-again.ts";
import { showQuestion, variablesOf } from "#app/server/sitting/show-question.ts";
import { decimal, one } from "#lib/exact.ts";
import { sendFraction } from "#lib/fraction.ts";
import { reportRubrics } from "#lib/rubric/report-rubrics.ts";
import { exactScore } from "#lib/score.ts";
import { forStudent } from "#lib/sitting/answer-report.ts";
import type { AttemptResults, ItemResult } from "#lib/sitting/api.ts";
import { variantSeed } from "#lib/sitting/variant-seed.ts";
import type { FoundAttempt } from "#prisma/sitting/attempts.ts";
import { type AnsweredSubmission, loadResults } from "#prisma/sitting/results.ts";

/**
 * All that became of an attempt. Whether it may be shown, the caller asks.
 *
 * @param forStaff with what a student is not told yet: explanations, and what is looked for in parts that wait
 */
export async function resultsState(
  found: FoundAttempt,
  { forStaff, now }: { forStaff: boolean; now: Date },
): Promise<AttemptResults> {
  const { attempt, assessment } = found;
  const { submissions, rulings, rubrics } = await loadResults(context().db, found);
  const isOpen = !forStaff && (await canAnswerAgain(found, now));
  const items = attempt.itemOrder.map(async (itemId): Promise<ItemResult[]> => {
    const item = assessment.questions.find((one) => one.itemId === itemId);
    const seed = variantSeed(attempt.seed, itemId);
    const question = item && (await showQuestion(item.questionId, seed));
    if (!item || !question) return [];
    const kind = rulings.get(itemId)?.kind;
    const own = rubrics.filter((rubric) => rubric.itemId === itemId);
    const variables = own.length > 0 ? await variablesOf(item.questionId, seed) : {};
    const sent = submissions
      .filter(({ questionId }) => questionId === item.questionId)
      .map((submission) => {
        const { report, hands } = submission;
        return { ...submission, report: report && reportRubrics(report, { rubrics: own, hands, variables }) };
      });
    const mayImprove = isOpen && !sent.some(({ score }) => score !== null && exactScore(score).gte(one));
    return [
      {
        itemId,
        points: sendFraction(decimal(item.points)),
        question,
        submissions: sent.map((submission) => sendSubmission(submission, { forStaff, mayImprove })),
        explanationWaits:
          mayImprove && sent.some(({ report }) => report !== null && report.explanation !== null),
        ruling: kind === "void" || kind === "full_for_all" ? kind : null,
      },
    ];
  });
  return { attempt: attemptHead(attempt), items: (await Promise.all(items)).flat() };
}

function sendSubmission(
  submission: AnsweredSubmission,
  { forStaff, mayImprove }: { forStaff: boolean; mayImprove: boolean },
): ItemResult["submissions"][number] {
  const { id, createdAt, answers, report, hands, score } = submission;
  const graded = hands.map(({ partId }) => partId);
  return {
    id,
    createdAt: createdAt.toISOString(),
    answers,
    report: report && (forStaff ? report : forStudent(report, { graded, mayImprove })),
    hands: hands.map(({ partId, numerator, denominator, comment, by }) => ({
      partId,
      earned: { numerator, denominator },
      comment,
      by,
    })),
    score,
  };
}
