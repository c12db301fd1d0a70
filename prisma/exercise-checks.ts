import {
  type CheckProgress,
  type CheckState,
  checkProgressSchema,
  isOfOldForm,
  type Proof,
  proofSchema,
} from "#lib/staff/exercise-check.ts";
import type { Database } from "#prisma/client.ts";
import { Prisma } from "#prisma/generated/client.ts";
import type { Queue } from "#prisma/queue.ts";

/** A check that falls with its grader so many times is given up: it may be what fells it. */
const mostTries = 3;
const unfinished = { status: { in: ["queued", "running"] } } satisfies Prisma.ExerciseCheckWhereInput;

/**
 * Asks for a check of an exercise. While one waits or runs, it is the same one.
 *
 * @param userId null when nobody asks and the grader does it by itself
 * @returns its id.
 */
export async function askForCheck(
  db: Database,
  queue: Queue,
  { exerciseId, userId, now }: { exerciseId: string; userId: string | null; now: Date },
): Promise<string> {
  return db.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`check ${exerciseId}`}, 0))`;
    const present = await transaction.exerciseCheck.findFirst({ where: { exerciseId, ...unfinished } });
    if (present) return present.id;
    await transaction.exerciseCheck.deleteMany({ where: { exerciseId, status: "failed" } });
    const { id } = await transaction.exerciseCheck.create({
      data: { exerciseId, askedById: userId, askedAt: now },
      select: { id: true },
    });
    await queue.sendCheck(transaction, id);
    return id;
  });
}

/**
 * Asks for a check of each exercise whose last one did not keep yet all that one keeps today. One that failed is left
 * to a person.
 */
export async function renewChecks(db: Database, queue: Queue, now: Date): Promise<void> {
  for (const [exerciseId, { present, last }] of await listChecks(db))
    if (present.status === "none" && last !== null && isOfOldForm(last.proof))
      await askForCheck(db, queue, { exerciseId, userId: null, now });
}

/**
 * Begins a check that came from the queue, or begins it anew when the grader that had it has fallen.
 *
 * @returns null when there is nothing to do: it is done, gone, or was begun too often and has failed now.
 */
export async function takeCheck(db: Database, id: string): Promise<{ exerciseId: string } | null> {
  const [taken] = await db.exerciseCheck.updateManyAndReturn({
    where: { id, tries: { lt: mostTries }, ...unfinished },
    data: { status: "running", tries: { increment: 1 }, progress: Prisma.DbNull },
    select: { exerciseId: true },
  });
  if (taken) return taken;
  await db.exerciseCheck.updateMany({ where: { id, ...unfinished }, data: { status: "failed" } });
  return null;
}

export async function noteCheckProgress(db: Database, id: string, progress: CheckProgress): Promise<void> {
  await db.exerciseCheck.updateMany({ where: { id, status: "running" }, data: { progress } });
}

/** Lets a check wait again: it broke off for `reason`, or because its grader was asked to stop (null). */
export async function giveCheckBack(db: Database, id: string, reason: string | null): Promise<void> {
  const tries = reason === null ? { decrement: 1 } : undefined;
  await db.exerciseCheck.updateMany({
    where: { id, status: "running" },
    data: { status: "queued", reason, tries, progress: Prisma.DbNull },
  });
}

/** Ends a check that cannot be carried out, however often it is tried. */
export async function recordCheckFailure(db: Database, id: string, reason: string): Promise<void> {
  await db.exerciseCheck.updateMany({ where: { id, ...unfinished }, data: { status: "failed", reason } });
}

/** Ends a check with its proof, which takes the place of all that were before. */
export async function recordProof(
  db: Database,
  id: string,
  { proof, exerciseVersion, now }: { proof: Proof; exerciseVersion: string; now: Date },
): Promise<void> {
  await db.$transaction(async (transaction) => {
    const [done] = await transaction.exerciseCheck.updateManyAndReturn({
      where: { id, ...unfinished },
      data: {
        status: "done",
        proof,
        exerciseVersion,
        finishedAt: now,
        reason: null,
        progress: Prisma.DbNull,
      },
      select: { exerciseId: true, askedAt: true },
    });
    if (!done) return;
    const earlier = { exerciseId: done.exerciseId, askedAt: { lte: done.askedAt }, id: { not: id } };
    await transaction.exerciseCheck.deleteMany({ where: earlier });
  });
}

/** What is known of an exercise: the check under way or failed, and the last that was done. */
export type ExerciseChecks = {
  present: CheckState;
  last: { proof: Proof; exerciseVersion: string; finishedAt: Date; askedBy: string | null } | null;
};

export async function findChecks(db: Database, exerciseId: string): Promise<ExerciseChecks> {
  return (await listChecks(db, exerciseId)).get(exerciseId) ?? { present: noCheck, last: null };
}

export const noCheck: CheckState = { status: "none", tries: 0, progress: null, reason: null };

/** By exercise; one that was never checked is not among them. */
export async function listChecks(db: Database, exerciseId?: string): Promise<Map<string, ExerciseChecks>> {
  const rows = await db.exerciseCheck.findMany({
    where: { exerciseId },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    include: { askedBy: { select: { name: true } } },
  });
  const checks = new Map<string, ExerciseChecks>();
  for (const { exerciseId, status, tries, progress, reason, proof, ...row } of rows) {
    const known = checks.get(exerciseId) ?? { present: noCheck, last: null };
    checks.set(exerciseId, known);
    if (status !== "done") {
      known.present = { status, tries, reason, progress: checkProgressSchema.nullable().parse(progress) };
    } else if (row.exerciseVersion !== null && row.finishedAt !== null) {
      const { exerciseVersion, finishedAt, askedBy } = row;
      known.last = {
        proof: proofSchema.parse(proof),
        exerciseVersion,
        finishedAt,
        askedBy: askedBy?.name ?? null,
      };
    }
  }
  return checks;
}
