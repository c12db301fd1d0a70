import type { Answers } from "#lib/question.ts";
import { type AnswerReport, partScores } from "#lib/sitting/answer-report.ts";
import { variantSeed } from "#lib/sitting/variant-seed.ts";
import type { Transaction } from "#prisma/client.ts";

/** How the students of the demo answered the questions that were open to them. */
export type DemoAnswering = {
  /** Who did, with the seed of their attempts and when they answered, and whether they sat the quiz. */
  people: { email: string; seed: number; at: Date; sitsQuiz: boolean }[];
  /** What somebody answered to the question at a place in its assessment, graded; null for nothing. */
  answer(
    email: string,
    question: { id: string; place: number; seed: number },
  ): Promise<{ answers: Answers; report: AnswerReport; hand: DemoHand | null } | null>;
};

/** What somebody gave for a part; `by` is an e-mail, `lines` are those of the rubric that were met. */
export type DemoHand = {
  partId: string;
  by: string;
  numerator: number;
  denominator: number;
  lines: number[];
  comment: string;
};

type Person = DemoAnswering["people"][number];

/** Stores an attempt of each of them at each assessment, with what they sent. Variants depend on the ids of items. */
export async function storeAnswers(
  transaction: Transaction,
  { people, answer }: DemoAnswering,
  { courseId, userIds }: { courseId: string; userIds: Map<string, string> },
): Promise<void> {
  const works = await transaction.assessment.findMany({
    where: { courseId, items: { some: { questionId: { not: null } } } },
    include: { items: { where: { questionId: { not: null } }, orderBy: { position: "asc" } } },
  });
  for (const person of people)
    for (const work of works) {
      const isQuiz = work.durationMinutes !== null;
      if (work.opensAt > person.at || (isQuiz && !person.sitsQuiz)) continue;
      const userId = userIds.get(person.email) ?? "";
      const attempt = attemptOf(person, work.durationMinutes);
      const { id: attemptId } = await transaction.attempt.create({
        data: {
          ...attempt,
          enrolment: { connect: { courseId_userId: { courseId, userId } } },
          assessment: { connect: { id: work.id } },
          itemOrder: work.items.map(({ id }) => id),
        },
      });
      for (const [place, { id: itemId, questionId }] of work.items.entries()) {
        const seed = variantSeed(person.seed, itemId);
        const given =
          questionId === null ? null : await answer(person.email, { id: questionId, place, seed });
        if (given === null) continue;
        const sent = { attemptId, itemId, answers: given.answers };
        const createdAt = attempt.handedInAt ?? person.at;
        await transaction.answerDraft.create({ data: { ...sent, version: 1, savedAt: person.at } });
        await transaction.submission.create({
          data: {
            ...sent,
            userId,
            questionId,
            kind: "submit",
            status: "graded",
            seed,
            createdAt,
            verdict: { create: verdictOf(given.report, createdAt) },
            handScores: { create: given.hand ? [handScoreOf(given.hand, createdAt, userIds)] : [] },
          },
        });
      }
    }
}

/** An attempt as it is left behind: homework has no end, a quiz was handed in halfway through its time. */
function attemptOf({ seed, at }: Person, durationMinutes: number | null) {
  const attempt = { rehearsal: false, number: 1, seed, startedAt: at };
  if (durationMinutes === null) return { ...attempt, endsAt: null, handedInAt: null, handedInBy: null };
  const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
  return {
    ...attempt,
    endsAt: after(durationMinutes),
    handedInAt: after(durationMinutes / 2),
    handedInBy: "student" as const,
  };
}

/** Somebody looked at it half an hour later. */
function handScoreOf({ by, lines, ...hand }: DemoHand, at: Date, userIds: Map<string, string>) {
  return {
    ...hand,
    rubricLines: lines,
    authorId: userIds.get(by) ?? null,
    createdAt: new Date(at.getTime() + 30 * 60_000),
  };
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
