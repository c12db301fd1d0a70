import { z } from "zod";
import { type ExtraTime, ownDurationMs } from "#lib/sitting/clock.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import { notify } from "#prisma/events.ts";
import { findExtraTime } from "#prisma/sitting/assessments.ts";

export type Extension = {
  courseId: string;
  assessmentId: string;
  /** Null for all that run; then the window closes later too, for those who have not begun. */
  attemptId: string | null;
  minutes: number;
  reason: string;
  authorId: string;
  now: Date;
};

export type Extended =
  | { kind: "extended"; closesAt: Date; attempts: { id: string; endsAt: Date }[] }
  /** The attempt is handed in: its answers are graded, and it has no end to move. */
  | { kind: "not_running" }
  | { kind: "not_found" };

/** Gives more time while a sitting runs. Whoever follows an attempt is told. */
export async function extendSitting(db: Database, extension: Extension): Promise<Extended> {
  const { courseId, assessmentId, attemptId, minutes, reason, authorId, now } = extension;
  if (![assessmentId, attemptId ?? assessmentId].every((id) => z.uuid().safeParse(id).success))
    return { kind: "not_found" };
  const ms = minutes * 60_000;
  return db.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT 1 FROM "Assessment" WHERE id = ${assessmentId}::uuid FOR UPDATE`;
    const assessment = await transaction.assessment.findFirst({
      where: { id: assessmentId, courseId, closesAt: { not: null } },
      select: { closesAt: true },
    });
    if (!assessment?.closesAt) return { kind: "not_found" };
    const running = await runningAttempts(transaction, { assessmentId, attemptId });
    if (attemptId !== null && running.length === 0) return { kind: "not_running" };
    await transaction.timeExtension.create({
      data: { assessmentId, attemptId, minutes, reason, authorId, createdAt: now },
    });
    const closesAt = new Date(assessment.closesAt.getTime() + (attemptId === null ? ms : 0));
    if (attemptId === null)
      await transaction.assessment.update({ where: { id: assessmentId }, data: { closesAt } });
    const attempts = await moveEnds(transaction, running, ms);
    return { kind: "extended", closesAt, attempts };
  });
}

/**
 * Gives one person extra time in every timed assessment; it takes the place of what they had. An attempt that
 * runs gets the difference.
 *
 * @returns false when the course has no such person.
 */
export async function giveExtraTime(
  db: Database,
  given: ExtraTime & { courseId: string; enrolmentId: string; reason: string; authorId: string; now: Date },
): Promise<boolean> {
  const { courseId, enrolmentId, percent, minutes, reason, authorId, now } = given;
  if (!z.uuid().safeParse(enrolmentId).success) return false;
  return db.$transaction(async (transaction) => {
    const held = await transaction.$executeRaw`
      SELECT 1 FROM "Enrolment" WHERE id = ${enrolmentId}::uuid AND "courseId" = ${courseId}::uuid
      FOR NO KEY UPDATE`;
    if (held === 0) return false;
    const running = await runningAttempts(transaction, { enrolmentId });
    const before = await findExtraTime(transaction, enrolmentId);
    await transaction.extraTime.create({
      data: { enrolmentId, percent, minutes, reason, authorId, createdAt: now },
    });
    for (const attempt of running) {
      const own = (extra: ExtraTime) => ownDurationMs(attempt.durationMinutes, extra);
      await moveEnds(transaction, [attempt], own({ percent, minutes }) - own(before));
    }
    return true;
  });
}

type Running = { id: string; endsAt: Date; durationMinutes: number };

/** Attempts with a clock that are not handed in, held so that nobody hands them in meanwhile. */
async function runningAttempts(
  transaction: Transaction,
  which: { assessmentId: string; attemptId: string | null } | { enrolmentId: string },
): Promise<Running[]> {
  const [assessmentId, attemptId, enrolmentId] =
    "enrolmentId" in which ? [null, null, which.enrolmentId] : [which.assessmentId, which.attemptId, null];
  return transaction.$queryRaw<Running[]>`
    SELECT t."id", t."endsAt", a."durationMinutes"
    FROM "Attempt" AS t JOIN "Assessment" AS a ON a."id" = t."assessmentId"
    WHERE t."handedInAt" IS NULL AND t."endsAt" IS NOT NULL
      AND (${assessmentId}::uuid IS NULL OR t."assessmentId" = ${assessmentId}::uuid)
      AND (${attemptId}::uuid IS NULL OR t."id" = ${attemptId}::uuid)
      AND (${enrolmentId}::uuid IS NULL OR t."enrolmentId" = ${enrolmentId}::uuid)
    ORDER BY t."id"
    FOR UPDATE OF t`;
}

async function moveEnds(transaction: Transaction, attempts: readonly Running[], ms: number) {
  const moved = attempts.map(({ id, endsAt }) => ({ id, endsAt: new Date(endsAt.getTime() + ms) }));
  for (const { id, endsAt } of moved) {
    await transaction.attempt.update({ where: { id }, data: { endsAt } });
    await notify(transaction, { attemptId: id, type: "attempt" });
  }
  return moved;
}
