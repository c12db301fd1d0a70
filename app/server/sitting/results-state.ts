import "server-only";
import { context } from "#app/server/context.ts";
import { attemptHead } from "#app/server/sitting/attempt-state.ts";
import { showQuestion } from "#app/server/sitting/show-question.ts";
import { decimal } from "#lib/exact.ts";
import { sendFraction } from "#lib/fraction.ts";
import { forStudent } from "#lib/sitting/answer-report.ts";
import type { AttemptResults, ItemResult } from "#lib/sitting/api.ts";
import { variantSeed } from "#lib/sitting/variant-seed.ts";
import type { FoundAttempt } from "#prisma/sitting/attempts.ts";
import { type AnsweredSubmission, loadResults } from "#prisma/sitting/results.ts";

/**
 * All that became of an attempt. Whether it may be shown, the caller asks.
 *
 * @param forStaff with what is looked for in parts that still wait for a hand
 */
export async function resultsState(
  found: FoundAttempt,
  { forStaff }: { forStaff: boolean },
): Promise<AttemptResults> {
  const { attempt, assessment } = found;
  const { submissions, rulings } = await loadResults(context().db, found);
  const items = attempt.itemOrder.map(async (itemId): Promise<ItemResult[]> => {
    const item = assessment.questions.find((one) => one.itemId === itemId);
    const question = item && (await showQuestion(item.questionId, variantSeed(attempt.seed, itemId)));
    if (!item || !question) return [];
    const kind = rulings.get(itemId)?.kind;
    return [
      {
        itemId,
        points: sendFraction(decimal(item.points)),
        question,
        submissions: submissions
          .filter(({ questionId }) => questionId === item.questionId)
          .map((submission) => sendSubmission(submission, forStaff)),
        ruling: kind === "void" || kind === "full_for_all" ? kind : null,
      },
    ];
  });
  return { attempt: attemptHead(attempt), items: (await Promise.all(items)).flat() };
}

function sendSubmission(
  submission: AnsweredSubmission,
  forStaff: boolean,
): ItemResult["submissions"][number] {
  const { id, createdAt, answers, report, hands, score } = submission;
  return {
    id,
    createdAt: createdAt.toISOString(),
    answers,
    report:
      report &&
      (forStaff
        ? report
        : forStudent(
            report,
            hands.map(({ partId }) => partId),
          )),
    hands: hands.map(({ partId, numerator, denominator, comment, by }) => ({
      partId,
      earned: { numerator, denominator },
      comment,
      by,
    })),
    score,
  };
}
