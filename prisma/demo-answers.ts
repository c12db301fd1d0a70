import { randomUUID } from "node:crypto";
import type { Answers } from "#lib/question.ts";
import { type AnswerReport, partScores } from "#lib/sitting/answer-report.ts";
import { variantSeed } from "#lib/sitting/variant-seed.ts";
import type { Transaction } from "#prisma/client.ts";

/** How the students of the demo answered the questions of homework. */
export type DemoAnswering = {
  /** Who did, with the seed of their attempt and when they sent their answers. */
  people: { email: string; seed: number; at: Date }[];
  /** What somebody answered to the question at a place among those of homework, graded; null for nothing. */
  answer(
    email: string,
    question: { id: string; place: number; seed: number },
  ): Promise<{ answers: Answers; report: AnswerReport } | null>;
};

/** Stores an attempt of each of them, with what they sent. The variants depend on the ids of the items. */
export async function storeAnswers(
  transaction: Transaction,
  { people, answer }: DemoAnswering,
  { courseId, userIds }: { courseId: string; userIds: Map<string, string> },
): Promise<void> {
  const items = await transaction.item.findMany({
    where: { questionId: { not: null }, assessment: { courseId, durationMinutes: null } },
    orderBy: [{ assessment: { position: "asc" } }, { position: "asc" }],
  });
  const works = [...Map.groupBy(items, ({ assessmentId }) => assessmentId)];
  for (const { email, seed, at } of people) {
    const userId = userIds.get(email) ?? "";
    for (const [assessmentId, own] of works) {
      const { id: attemptId } = await transaction.attempt.create({
        data: {
          enrolment: { connect: { courseId_userId: { courseId, userId } } },
          assessment: { connect: { id: assessmentId } },
          rehearsal: false,
          number: 1,
          seed,
          itemOrder: own.map(({ id }) => id),
          startedAt: at,
        },
      });
      for (const [place, item] of own.entries()) {
        const variant = variantSeed(seed, item.id);
        const given = await answer(email, { id: item.questionId ?? "", place, seed: variant });
        if (given === null) continue;
        const sent = { attemptId, itemId: item.id, answers: given.answers };
        await transaction.answerDraft.create({ data: { ...sent, version: 1, savedAt: at } });
        await transaction.submission.create({
          data: {
            ...sent,
            id: randomUUID(),
            userId,
            questionId: item.questionId,
            kind: "submit",
            status: "graded",
            seed: variant,
            createdAt: at,
            verdict: { create: verdictOf(given.report, at) },
          },
        });
      }
    }
  }
}

function verdictOf(report: AnswerReport, at: Date) {
  const { verdict, score, questionVersion, graderVersion, timeMs } = report;
  return {
    verdict,
    scoreNumerator: score.numerator,
    scoreDenominator: score.denominator,
    report,
    parts: partScores(report),
    exerciseVersion: questionVersion,
    graderVersion,
    timeMs,
    createdAt: new Date(at.getTime() + timeMs),
  };
}
