import type { Deadlines } from "#lib/deadline.ts";
import { actAs } from "#prisma/audit/act-as.ts";
import type { Database } from "#prisma/client.ts";
import { notify } from "#prisma/events.ts";
import { findMovableAssessment } from "#prisma/extension/find-assessment.ts";
import type { Granted } from "#prisma/extension/grant-extensions.ts";

export type Changed = { kind: "changed"; version: string } | Exclude<Granted, { kind: "granted" }>;

/**
 * Moves the deadlines of an assessment for everybody. Later ones that somebody has of their own stay theirs.
 *
 * @param version of the assessment as it was when its effect was looked at.
 */
export async function changeDeadlines(
  db: Database,
  change: {
    courseId: string;
    assessmentId: string;
    deadlines: Deadlines;
    authorId: string;
    version: string;
  },
): Promise<Changed> {
  const { courseId, assessmentId, deadlines, authorId, version } = change;
  const { opensAt, softDeadline, hardDeadline } = deadlines;
  return db.$transaction(async (transaction) => {
    const which = { courseId, assessmentId };
    const assessment = await findMovableAssessment(transaction, { ...which, lock: true });
    if (assessment === null) return { kind: "not_found" };
    if (assessment.version !== version) return { kind: "changed_meanwhile" };
    // The row names no author; what writes down changes asks for this.
    await actAs(transaction, { userId: authorId, courseId });
    await transaction.assessment.update({
      where: { id: assessmentId },
      data: { opensAt, softDeadline, hardDeadline },
    });
    await notify(transaction, { assessmentId, type: "deadlines" });
    const after = await findMovableAssessment(transaction, which);
    return { kind: "changed", version: after?.version ?? "" };
  });
}
