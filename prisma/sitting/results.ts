import { z } from "zod";
import { foldGradebook } from "#lib/gradebook.ts";
import { type Answers, answersSchema } from "#lib/question.ts";
import type { Score } from "#lib/score.ts";
import { type AnswerReport, answerReportSchema } from "#lib/sitting/answer-report.ts";
import { actAs } from "#prisma/audit/act-as.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { gradedAnswers } from "#prisma/graded-answers.ts";
import { listRubrics, type StoredRubric } from "#prisma/rubric/list-rubrics.ts";
import type { FoundAttempt } from "#prisma/sitting/attempts.ts";

/** What was sent for one question of an attempt, and what became of it. */
export type AnsweredSubmission = {
  id: string;
  questionId: string;
  seed: number;
  createdAt: Date;
  answers: Answers;
  /** As judged first, or again under the ruling that holds; null while it is not graded. */
  report: AnswerReport | null;
  /** What was given by hand, the newest of each part; `by` is who looked at it, whatever made other points of it. */
  hands: {
    partId: string;
    numerator: number;
    denominator: number;
    comment: string;
    by: string | null;
    /** By which it was given; null for the rubric that came with the question. */
    rubricId: string | null;
  }[];
  /** Null while it is not graded, by the machine or by hand. */
  score: Score | null;
};

export type HoldingRuling = { id: string; kind: "rekey" | "void" | "full_for_all" };

/**
 * Everything that was sent in an attempt, newest first, with the rulings that hold for its items and the rubrics that
 * their parts have or had, the newest of each first.
 */
export async function loadResults(
  db: Database,
  { attempt, assessment }: FoundAttempt,
): Promise<{
  submissions: AnsweredSubmission[];
  rulings: Map<string, HoldingRuling>;
  rubrics: StoredRubric[];
}> {
  const itemIds = assessment.questions.map(({ itemId }) => itemId);
  const rulings = await holdingRulings(db, itemIds);
  const submissions = await listAnswered(db, [attempt.id], rulings);
  return { submissions, rulings, rubrics: await listRubrics(db, itemIds) };
}

/**
 * Everything that was sent in some attempts, newest first.
 *
 * @param rulings those that hold for the items that the answers are to
 */
export async function listAnswered(
  db: Database,
  attemptIds: string[],
  rulings: Map<string, HoldingRuling>,
): Promise<(AnsweredSubmission & { attemptId: string | null })[]> {
  const rows = await db.submission.findMany({
    where: { attemptId: { in: attemptIds } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    include: {
      verdict: { select: { report: true, parts: true } },
      regrades: { select: { rulingId: true, report: true, parts: true } },
      handScores: {
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        include: { author: { select: { name: true } } },
      },
    },
  });
  return rows.map((row) => {
    const ruling = rulings.get(row.itemId ?? "");
    const again = row.regrades.find(({ rulingId }) => rulingId === ruling?.id);
    const judged = again ?? row.verdict;
    const hands = row.handScores.filter(
      ({ partId }, index, all) => all.findIndex((one) => one.partId === partId) === index,
    );
    return {
      id: row.id,
      attemptId: row.attemptId,
      questionId: row.questionId ?? "",
      seed: row.seed,
      createdAt: row.createdAt,
      answers: answersSchema.parse(row.answers),
      report: judged && answerReportSchema.parse(judged.report),
      hands: hands.map((hand) => {
        const looked = row.handScores.find(
          ({ partId, basedOnId }) => partId === hand.partId && basedOnId === null,
        );
        return { ...hand, by: looked?.author?.name ?? null };
      }),
      score: judged && (gradedAnswers(judged.parts, hands)?.score ?? null),
    };
  });
}

/** The ruling that holds for each of these items that has one. */
export async function holdingRulings(
  db: Transaction,
  itemIds: string[],
): Promise<Map<string, HoldingRuling>> {
  const rows = await db.itemRuling.findMany({
    where: { itemId: { in: itemIds }, appliedAt: { not: null } },
    orderBy: [{ appliedAt: "asc" }, { id: "asc" }],
    select: { id: true, itemId: true, kind: true },
  });
  const last = new Map(rows.map((row) => [row.itemId, row]));
  return new Map(
    [...last.values()].flatMap(({ id, itemId, kind }) =>
      kind === "lift" ? [] : [[itemId, { id, kind }] as const],
    ),
  );
}

export type Released =
  | { kind: "released"; releasedAt: Date; ungraded: number }
  /** Somebody sits it still: its questions would be told to them. */
  | { kind: "still_running"; attempts: number }
  | { kind: "not_found" };

type Which = { courseId: string; assessmentId: string };

/** Shows everybody the results of an assessment, in one act. Doing it again changes nothing. */
export async function releaseResults(
  db: Database,
  { courseId, assessmentId, userId, now }: Which & { userId: string | null; now: Date },
): Promise<Released> {
  if (!z.uuid().safeParse(assessmentId).success) return { kind: "not_found" };
  const released = await db.$transaction(async (transaction) => {
    await actAs(transaction, { userId, courseId });
    await transaction.$executeRaw`SELECT 1 FROM "Assessment" WHERE id = ${assessmentId}::uuid FOR UPDATE`;
    const assessment = await transaction.assessment.findFirst({
      where: { id: assessmentId, courseId },
      select: { releasedAt: true },
    });
    if (!assessment) return { kind: "not_found" as const };
    const attempts = await transaction.attempt.count({
      where: { assessmentId, rehearsal: false, handedInAt: null, endsAt: { not: null } },
    });
    if (attempts > 0) return { kind: "still_running" as const, attempts };
    const releasedAt = assessment.releasedAt ?? now;
    await transaction.assessment.update({ where: { id: assessmentId }, data: { releasedAt } });
    return { kind: "released" as const, releasedAt };
  });
  if (released.kind !== "released") return released;
  return { ...released, ungraded: await countUngraded(db, { courseId, assessmentId, now }) };
}

/** Submissions of students that the grader or a hand has still to grade. */
async function countUngraded(
  db: Database,
  { courseId, assessmentId, now }: { courseId: string; assessmentId: string; now: Date },
): Promise<number> {
  const standings = foldGradebook(await loadGradebook(db, { courseId, now }));
  const own = standings.flatMap(({ assessments }) =>
    assessments.filter(({ assessment }) => assessment.id === assessmentId),
  );
  return own.flatMap(({ items }) => items).reduce((pending, item) => pending + item.pending, 0);
}
