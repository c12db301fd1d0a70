import type { Database } from "#prisma/client.ts";
import { notify } from "#prisma/events.ts";
import { findAttempt } from "#prisma/sitting/attempts.ts";

export type Reopened =
  | { kind: "reopened"; endsAt: Date }
  /** It runs, its time is up, a newer one was begun, or everybody has seen the results. */
  | { kind: "not_to_reopen" }
  | { kind: "not_found" };

/**
 * Opens an attempt again that was handed in by mistake, until its end as it was. What was handed in is kept, and
 * counts no more. Whoever follows the attempt is told.
 */
export async function reopenAttempt(
  db: Database,
  reopening: { courseId: string; attemptId: string; reason: string; authorId: string; now: Date },
): Promise<Reopened> {
  const { courseId, attemptId, reason, authorId, now } = reopening;
  return db.$transaction(async (transaction): Promise<Reopened> => {
    const sought = await findAttempt(transaction, attemptId);
    if (sought === null || sought.assessment.courseId !== courseId || sought.attempt.rehearsal)
      return { kind: "not_found" };
    const { enrolmentId, assessmentId, number } = sought.attempt;
    // A new attempt, and the release of the results, wait until this is done, or this one finds them.
    await transaction.$executeRaw`SELECT 1 FROM "Enrolment" WHERE id = ${enrolmentId}::uuid FOR NO KEY UPDATE`;
    await transaction.$executeRaw`SELECT 1 FROM "Assessment" WHERE id = ${assessmentId}::uuid FOR SHARE`;
    await transaction.$executeRaw`SELECT 1 FROM "Attempt" WHERE id = ${attemptId}::uuid FOR UPDATE`;
    const { releasedAt } = await transaction.assessment.findUniqueOrThrow({ where: { id: assessmentId } });
    const { handedInAt, handedInBy, endsAt } = await transaction.attempt.findUniqueOrThrow({
      where: { id: attemptId },
    });
    const newer = await transaction.attempt.count({
      where: { enrolmentId, assessmentId, rehearsal: false, number: { gt: number } },
    });
    const isOpenable = handedInAt !== null && handedInBy !== null && endsAt !== null && now < endsAt;
    if (!isOpenable || newer > 0 || releasedAt !== null) return { kind: "not_to_reopen" };
    await transaction.reopening.create({
      data: { attemptId, handedInAt, handedInBy, reason, authorId, createdAt: now },
    });
    await transaction.attempt.update({
      where: { id: attemptId },
      data: { handedInAt: null, handedInBy: null },
    });
    await notify(transaction, { attemptId, type: "attempt" });
    return { kind: "reopened", endsAt };
  });
}
