import type { Exact } from "#lib/exact.ts";
import { type Answers, answersSchema } from "#lib/question.ts";
import { partScoresSchema, partShares } from "#lib/sitting/answer-score.ts";
import type { Database } from "#prisma/client.ts";
import { newestHandScores, stillHandedIn } from "#prisma/graded-answers.ts";
import { holdingRulings } from "#prisma/sitting/results.ts";

/** What one student answered to a question last, and what it brought. */
export type LastAnswers = {
  userId: string;
  /** Of the variant that was answered. */
  seed: number;
  answers: Answers;
  /** Share of each part by its id, from 0 to 1; null while it waits for a hand. */
  earned: Map<string, Exact | null>;
};

/** The last judged answers of each student to an item that is a question, by the ruling that holds. */
export async function loadLastAnswers(
  db: Database,
  { courseId, itemId }: { courseId: string; itemId: string },
): Promise<LastAnswers[]> {
  const rows = await db.submission.findMany({
    where: {
      itemId,
      kind: "submit",
      questionId: { not: null },
      verdict: { isNot: null },
      user: { enrolments: { some: { courseId, role: "student" } } },
      ...stillHandedIn,
    },
    distinct: ["userId"],
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      userId: true,
      seed: true,
      answers: true,
      verdict: { select: { parts: true } },
      handScores: newestHandScores,
      regrades: { select: { rulingId: true, parts: true } },
    },
  });
  const ruling = (await holdingRulings(db, [itemId])).get(itemId);
  return rows.map(({ userId, seed, answers, verdict, handScores, regrades }) => {
    const judged = regrades.find(({ rulingId }) => rulingId === ruling?.id) ?? verdict;
    const shares = partShares(partScoresSchema.parse(judged?.parts), handScores);
    return {
      userId,
      seed,
      answers: answersSchema.parse(answers),
      earned: new Map(shares.map(({ id, share }) => [id, share])),
    };
  });
}
