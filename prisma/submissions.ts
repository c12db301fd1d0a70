import { randomInt } from "node:crypto";
import { z } from "zod";
import type { SubmissionStatus } from "#lib/api.ts";
import { type Report, reportSchema } from "#lib/report.ts";
import type { Verdict } from "#lib/verdict.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import { type Queue, queueName } from "#prisma/queue.ts";

export type NewSubmission = {
  userId: string;
  /** Null for a trial by the staff. */
  itemId: string | null;
  exerciseId: string;
  kind: "run" | "submit";
  source: string;
  idempotencyKey: string | null;
  now: Date;
};

/**
 * Stores a submission and its job in one transaction, so that neither is ever without the other.
 *
 * A repeated request is the same submission: one with the same idempotency key, or with the same source for
 * the same exercise and kind while that one waits or runs.
 *
 * @returns the id, and whether the submission is new; null when the person is no longer in the course of the item.
 */
export async function createSubmission(
  db: Database,
  queue: Queue,
  submission: NewSubmission,
): Promise<{ id: string; created: boolean } | null> {
  return db.$transaction(async (transaction) => {
    await oneAtATime(transaction, submission.userId);
    if (!(await holdPlace(transaction, submission))) return null;
    const { repeatedId, unfinished } = await findEarlier(transaction, submission);
    if (repeatedId !== null) return { id: repeatedId, created: false };
    const { now, ...row } = submission;
    const { id } = await transaction.submission.create({
      data: { ...row, seed: randomInt(2 ** 31), createdAt: now },
      select: { id: true },
    });
    await queue.send(transaction, { submissionId: id, priority: -unfinished });
    return { id, created: true };
  });
}

/** Makes the requests of one person wait for each other until the transaction ends. */
async function oneAtATime(transaction: Transaction, userId: string): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`submission ${userId}`}, 0))`;
}

/** Keeps a person in the course of an item until the transaction ends. @returns false when they were erased meanwhile */
async function holdPlace(transaction: Transaction, { userId, itemId }: NewSubmission): Promise<boolean> {
  if (itemId === null) return true;
  const held = await transaction.$executeRaw`
    SELECT 1 FROM "Enrolment" AS place
    JOIN "Assessment" AS a ON a."courseId" = place."courseId" JOIN "Item" AS i ON i."assessmentId" = a.id
    WHERE i.id = ${itemId}::uuid AND place."userId" = ${userId}::uuid
    FOR KEY SHARE OF place`;
  return held > 0;
}

/** The submission that this one repeats, if it repeats one, and how many of the person's are not graded yet. */
async function findEarlier(
  transaction: Transaction,
  { userId, exerciseId, kind, source, idempotencyKey }: NewSubmission,
): Promise<{ repeatedId: string | null; unfinished: number }> {
  const rows = await transaction.$queryRaw<{ id: string; unfinished: boolean; repeated: boolean | null }[]>`
    SELECT id, status <> 'graded' AS unfinished,
      "idempotencyKey" = ${idempotencyKey} OR (status <> 'graded' AND "exerciseId" = ${exerciseId}
        AND kind = ${kind}::"SubmissionKind" AND source = ${source}) AS repeated
    FROM "Submission"
    WHERE "userId" = ${userId}::uuid AND (status <> 'graded' OR "idempotencyKey" = ${idempotencyKey})`;
  return {
    repeatedId: rows.find(({ repeated }) => repeated)?.id ?? null,
    unfinished: rows.filter((row) => row.unfinished).length,
  };
}

/** A source text that was sent, with all that is known of it; `report` is for those who may see it. */
export type StoredSubmission = {
  id: string;
  userId: string;
  /** Null for a trial by the staff, which counts nowhere. */
  itemId: string | null;
  exerciseId: string;
  kind: "run" | "submit";
  source: string;
  status: SubmissionStatus;
  /** A try of grading failed through us and is being repeated. */
  fault: boolean;
  createdAt: Date;
  verdict: Verdict | null;
  report: Report | null;
};

/** @returns null when there is none with this id, when it is no id at all, and for answers to a question. */
export async function findSubmission(db: Database, id: string): Promise<StoredSubmission | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await db.$queryRaw<(Omit<StoredSubmission, "report"> & { report: unknown })[]>`
    SELECT mine.id, "userId", "itemId", "exerciseId", kind::text, source, status::text, mine."createdAt",
      status <> 'graded' AND EXISTS (SELECT FROM "GraderFault" WHERE "submissionId" = mine.id) AS fault,
      verdict::text, report
    FROM "Submission" AS mine LEFT JOIN "VerdictRecord" ON "submissionId" = mine.id
    WHERE mine.id = ${id}::uuid AND "exerciseId" IS NOT NULL`;
  if (row === undefined) return null;
  return { ...row, report: row.report === null ? null : reportSchema.parse(row.report) };
}

/** A submission in the list of attempts. */
export type ListedSubmission = Omit<StoredSubmission, "userId" | "report" | "fault"> & {
  /** Share of the item's points, exact. */
  score: { numerator: number; denominator: number } | null;
};

/** The attempts of one person at one exercise, newest first. */
export async function listSubmissions(
  db: Database,
  { userId, exerciseId }: { userId: string; exerciseId: string },
): Promise<ListedSubmission[]> {
  const rows = await db.submission.findMany({
    where: { userId, exerciseId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    include: { verdict: { select: { verdict: true, scoreNumerator: true, scoreDenominator: true } } },
  });
  return rows.map((row) => ({
    id: row.id,
    itemId: row.itemId,
    exerciseId,
    kind: row.kind,
    source: row.source ?? "", // an exercise has a source: the database checks it
    status: row.status,
    createdAt: row.createdAt,
    verdict: row.verdict?.verdict ?? null,
    score: row.verdict && {
      numerator: row.verdict.scoreNumerator,
      denominator: row.verdict.scoreDenominator,
    },
  }));
}

/** Place of a submission among those that wait, 1 is next; null when it does not wait. */
export async function queuePlace(db: Database, id: string): Promise<number | null> {
  const rows = await db.$queryRaw<{ place: number }[]>`
    SELECT count(*)::int AS place
    FROM pgboss.job AS mine
    JOIN pgboss.job AS other ON other.name = mine.name AND other.state < 'active'
      AND (other.priority, mine.created_on, mine.id) >= (mine.priority, other.created_on, other.id)
    WHERE mine.name = ${queueName} AND mine.id = ${id}::uuid AND mine.state < 'active'
    HAVING count(*) > 0`;
  return rows[0]?.place ?? null;
}

/**
 * How long these submissions waited from their coming until a grader took them, in milliseconds. The queue forgets
 * that ten minutes after a submission is graded.
 */
export async function queueDelays(db: Database, ids: readonly string[]): Promise<number[]> {
  const rows = await db.$queryRaw<{ ms: number }[]>`
    SELECT extract(epoch FROM started_on - "createdAt")::float8 * 1000 AS ms
    FROM pgboss.job AS job JOIN "Submission" AS mine ON mine.id = job.id
    WHERE job.name = ${queueName} AND job.id = ANY(${ids}::uuid[]) AND started_on IS NOT NULL`;
  return rows.map(({ ms }) => ms);
}
