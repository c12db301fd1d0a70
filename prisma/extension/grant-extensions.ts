import type { ExtendedTo } from "#lib/extension/extended-deadlines.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import { notify } from "#prisma/events.ts";
import { findMovableAssessment } from "#prisma/extension/find-assessment.ts";

export type Grant = {
  courseId: string;
  assessmentId: string;
  enrolmentIds: string[];
  /** Both null takes back what they have. */
  to: ExtendedTo;
  reason: string;
  authorId: string;
  now: Date;
};

export type Granted =
  | { kind: "granted"; version: string }
  /** Deadlines or extensions are no longer those that were seen when this was looked at. */
  | { kind: "changed_meanwhile" }
  | { kind: "not_found" };

/**
 * Gives some people later deadlines, in place of what they have; all of them or nobody.
 *
 * @param version of the assessment as it was when its effect was looked at.
 */
export async function grantExtensions(db: Database, grant: Grant & { version: string }): Promise<Granted> {
  return db.$transaction(async (transaction) => {
    const assessment = await findMovableAssessment(transaction, { ...grant, lock: true });
    if (assessment === null) return { kind: "not_found" };
    if (assessment.version !== grant.version) return { kind: "changed_meanwhile" };
    await writeExtensions(transaction, grant);
    const after = await findMovableAssessment(transaction, grant);
    return { kind: "granted", version: after?.version ?? "" };
  });
}

/** Writes the rows, for students of the course alone, and tells open pages. @returns their ids. */
export async function writeExtensions(transaction: Transaction, grant: Grant): Promise<string[]> {
  const { courseId, assessmentId, enrolmentIds, to, reason, authorId, now } = grant;
  const students = await transaction.enrolment.findMany({
    where: { id: { in: enrolmentIds }, courseId, role: "student" },
    select: { id: true },
  });
  const rows = await transaction.extension.createManyAndReturn({
    data: students.map(({ id }) => ({
      assessmentId,
      enrolmentId: id,
      ...to,
      reason,
      authorId,
      createdAt: now,
    })),
    select: { id: true },
  });
  await notify(transaction, { assessmentId, type: "deadlines" });
  return rows.map(({ id }) => id);
}
