import type { Graded, SubmissionRow } from "#lib/gradebook-rows.ts";
import type { Verdict } from "#lib/verdict.ts";
import type { Database } from "#prisma/client.ts";
import { gradedAnswers, isByHand, newestHandScores, stillHandedIn } from "#prisma/graded-answers.ts";

export type WhichItems = { assessment: { courseId: string }; exerciseId?: null } | { assessmentId: string };
export type WhichEnrolments = { id: string } | { courseId: string; role: "student" };

/** Every submission that counts of these people for these items, oldest first. */
export async function loadSubmissions(
  db: Database,
  enrolments: WhichEnrolments,
  item: WhichItems,
  now: Date,
): Promise<SubmissionRow[]> {
  const rows = await db.submission.findMany({
    where: {
      kind: "submit",
      createdAt: { lte: now },
      item,
      user: { enrolments: { some: enrolments } },
      ...stillHandedIn,
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      userId: true,
      itemId: true,
      createdAt: true,
      attempt: { select: { id: true, endsAt: true } },
      verdict: { select: { verdict: true, scoreNumerator: true, scoreDenominator: true, parts: true } },
      handScores: newestHandScores,
      regrades: { select: { rulingId: true, parts: true } },
      regradeResults: {
        where: { verdict: { not: null } },
        select: { runId: true, verdict: true, scoreNumerator: true, scoreDenominator: true },
      },
    },
  });
  return rows.flatMap(({ verdict, itemId, handScores, regrades, regradeResults, attempt, ...row }) => {
    if (itemId === null) return [];
    const byHand = [verdict, ...regrades].some((judged) => judged?.parts && isByHand(judged.parts));
    return [
      {
        ...row,
        itemId,
        graded: verdict && (verdict.parts ? gradedAnswers(verdict.parts, handScores) : gradedSource(verdict)),
        regraded: Object.fromEntries([
          ...regrades.map(({ rulingId, parts }) => [rulingId, gradedAnswers(parts, handScores)]),
          ...regradeResults.map(({ runId, ...result }) => [runId, gradedSource(result)]),
        ]),
        answers: attempt && { attemptId: attempt.id, timed: attempt.endsAt !== null, byHand },
      },
    ];
  });
}

/** The columns of a verdict or of the result of a regrade; all of them are there or none is. */
type SourceColumns = {
  verdict: Verdict | null;
  scoreNumerator: number | null;
  scoreDenominator: number | null;
};

export function gradedSource({ verdict, scoreNumerator, scoreDenominator }: SourceColumns): Graded | null {
  return verdict === null || scoreNumerator === null || scoreDenominator === null
    ? null
    : { verdict, score: { numerator: scoreNumerator, denominator: scoreDenominator } };
}
