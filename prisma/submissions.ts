import { randomInt } from "node:crypto";
import { z } from "zod";
import type { SubmissionStatus } from "#lib/api.ts";
import { type Report, reportSchema } from "#lib/report.ts";
import type { Verdict } from "#lib/verdict.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import { notify } from "#prisma/events.ts";
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
 * @returns the id, and whether the submission is new.
 */
export async function createSubmission(
  db: Database,
  queue: Queue,
  submission: NewSubmission,
): Promise<{ id: string; created: boolean }> {
  return db.$transaction(async (transaction) => {
    await oneAtATime(transaction, submission.userId);
    const repeated = await findRepeated(transaction, submission);
    if (repeated) return { id: repeated.id, created: false };
    const unfinished = await transaction.submission.count({
      where: { userId: submission.userId, status: { not: "graded" } },
    });
    const { now, ...row } = submission;
    const { id } = await transaction.submission.create({
      data: { ...row, seed: randomInt(2 ** 31), createdAt: now },
      select: { id: true },
    });
    await queue.send(transaction, { submissionId: id, priority: -unfinished });
    await notify(transaction, { submissionId: id, type: "queued" });
    return { id, created: true };
  });
}

/** Makes the requests of one person wait for each other until the transaction ends. */
async function oneAtATime(transaction: Transaction, userId: string): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`submission ${userId}`}, 0))`;
}

async function findRepeated(transaction: Transaction, submission: NewSubmission) {
  const { userId, exerciseId, kind, source, idempotencyKey } = submission;
  const unfinished = { exerciseId, kind, source, status: { not: "graded" } as const };
  return transaction.submission.findFirst({
    where: { userId, OR: idempotencyKey === null ? [unfinished] : [{ idempotencyKey }, unfinished] },
    select: { id: true },
  });
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
  const row = await db.submission.findUnique({
    where: { id },
    include: { verdict: true, _count: { select: { faults: true } } },
  });
  if (!row) return null;
  const { exerciseId, source } = row;
  if (exerciseId === null || source === null) return null;
  return {
    id: row.id,
    userId: row.userId,
    itemId: row.itemId,
    exerciseId,
    kind: row.kind,
    source,
    status: row.status,
    fault: row.status !== "graded" && row._count.faults > 0,
    createdAt: row.createdAt,
    verdict: row.verdict?.verdict ?? null,
    report: row.verdict ? reportSchema.parse(row.verdict.report) : null,
  };
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
