import type { Transaction } from "#prisma/client.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { dropInspections } from "#prisma/inspection/inspections.ts";
import type { ErasedRows } from "#prisma/person/blank-audit.ts";

type Of = { userId: string; placeholderId: string; enrolmentId: string; courseId: string; now: Date };

/**
 * Erases what a person sent, wrote and was written in one course. Verdicts, points and marks stay, and belong to the
 * placeholder from then on; what had no result goes, so that nothing waits that nobody can answer.
 */
export async function eraseWork(transaction: Transaction, of: Of): Promise<ErasedRows> {
  const rows = await listRows(transaction, of);
  await eraseSubmissions(transaction, of, rows.submissionIds);
  await blankResults(transaction, rows.submissionIds);
  await eraseAttempts(transaction, of, rows.attemptIds);
  await eraseRequests(transaction, of);
  await transaction.announcementRead.deleteMany({
    where: { userId: of.userId, announcement: { courseId: of.courseId } },
  });
  await transaction.delivery.deleteMany({
    where: { recipient: of.userId, announcement: { courseId: of.courseId } },
  });
  return rows;
}

async function listRows(
  transaction: Transaction,
  { userId, enrolmentId, courseId }: Of,
): Promise<ErasedRows> {
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const select = { id: true };
  const ofCourse = { OR: [{ item: { assessment: { courseId } } }, { attempt: { enrolmentId } }] };
  return {
    submissionIds: ids(await transaction.submission.findMany({ where: { userId, ...ofCourse }, select })),
    attemptIds: ids(await transaction.attempt.findMany({ where: { enrolmentId }, select })),
    appealIds: ids(await transaction.appeal.findMany({ where: { enrolmentId }, select })),
  };
}

/** What has no verdict yet goes: a grader that has it finds nothing to write to. Of the others the texts go. */
async function eraseSubmissions(transaction: Transaction, of: Of, submissionIds: string[]): Promise<void> {
  const { userId, placeholderId, courseId } = of;
  await transaction.submission.deleteMany({
    where: { id: { in: submissionIds }, status: { not: "graded" } },
  });
  // One of source and answers is null: the database checks it.
  await transaction.$executeRaw`
    UPDATE "Submission" SET "userId" = ${placeholderId}::uuid, "idempotencyKey" = NULL,
      source = left(source, 0), answers = CASE WHEN answers IS NOT NULL THEN '{}'::jsonb END
    WHERE id = ANY(${submissionIds}::uuid[])`;
  await transaction.graderFault.deleteMany({ where: { submissionId: { in: submissionIds } } });
  await dropInspections(transaction, submissionIds);
  await transaction.reviewClaim.deleteMany({ where: { submissionId: { in: submissionIds } } });
  await transaction.$executeRaw`UPDATE pgboss.job SET output = NULL WHERE id = ANY(${submissionIds}::uuid[])`;
  // A draft belongs to an exercise, which may stand in another course of the person as well.
  await transaction.$executeRaw`
    DELETE FROM "Draft" AS draft WHERE "userId" = ${userId}::uuid
      AND EXISTS (SELECT FROM "Item" AS i JOIN "Assessment" AS a ON a.id = i."assessmentId"
        WHERE i."exerciseId" = draft."exerciseId" AND a."courseId" = ${courseId}::uuid)
      AND NOT EXISTS (SELECT FROM "Item" AS i JOIN "Assessment" AS a ON a.id = i."assessmentId"
        JOIN "Enrolment" AS e ON e."courseId" = a."courseId"
        WHERE i."exerciseId" = draft."exerciseId" AND e."userId" = draft."userId")`;
}

/** What graders and people said of submissions: numbers stay, words go. */
async function blankResults(transaction: Transaction, submissionIds: string[]): Promise<void> {
  const which = Prisma.sql`"submissionId" = ANY(${submissionIds}::uuid[])`;
  await transaction.$executeRaw`UPDATE "VerdictRecord" SET report = ${blankedReport} WHERE ${which}`;
  await transaction.$executeRaw`UPDATE "Regrade" SET report = ${blankedReport} WHERE ${which}`;
  // A grader can no longer grade again what is not there: for a regrade that waits for it nothing has changed.
  await transaction.$executeRaw`
    UPDATE "RegradeResult" AS result SET verdict = v.verdict, "scoreNumerator" = v."scoreNumerator",
      "scoreDenominator" = v."scoreDenominator", report = v.report, "graderVersion" = v."graderVersion",
      "timeMs" = v."timeMs", "gradedAt" = v."createdAt"
    FROM "VerdictRecord" AS v
    WHERE v."submissionId" = result."submissionId" AND result.verdict IS NULL AND result.${which}`;
  await transaction.$executeRaw`UPDATE "RegradeResult" SET report = ${blankedReport} WHERE ${which}`;
  await transaction.handScore.updateMany({
    where: { submissionId: { in: submissionIds } },
    data: { comment: "" },
  });
  await transaction.lineComment.deleteMany({ where: { submissionId: { in: submissionIds } } });
}

/**
 * A report without what came from the student's program and answers: console, returned values, errors, pictures, and
 * the words about them. Verdicts, names of cases and kinds of mistakes stay: statistics are made of them.
 */
const blankedReport = Prisma.sql`
  (report - ARRAY['picture', 'error', 'explanation', 'cases'])
  || CASE WHEN report ? 'cases'
    THEN jsonb_build_object('error', NULL, 'picture', NULL, 'cases', (
      SELECT coalesce(jsonb_agg(c || CASE WHEN (c ->> 'hidden')::boolean
        THEN '{"errorName": null}'::jsonb
        ELSE '{"error": null, "returned": null, "difference": null, "console": "", "consoleCut": false}'::jsonb
          || CASE WHEN c #>> '{mistake,kind}' = 'wrong_type'
            THEN jsonb_build_object('mistake', (c -> 'mistake') || '{"returned": ""}') ELSE '{}' END
      END ORDER BY place), '[]')
      FROM jsonb_array_elements(report -> 'cases') WITH ORDINALITY AS each (c, place)))
    ELSE jsonb_build_object('explanation', NULL, 'parts', (
      SELECT coalesce(jsonb_agg(p || CASE WHEN p ->> 'kind' = 'scored'
        THEN '{"feedback": null}'::jsonb ELSE '{}' END ORDER BY place), '[]')
      FROM jsonb_array_elements(report -> 'parts') WITH ORDINALITY AS each (p, place)))
  END`;

async function eraseAttempts(
  transaction: Transaction,
  { enrolmentId, now }: Of,
  attemptIds: string[],
): Promise<void> {
  const ofAttempts = { attemptId: { in: attemptIds } };
  await transaction.answerDraft.deleteMany({ where: ofAttempts });
  await transaction.answerFile.deleteMany({ where: ofAttempts });
  await transaction.attempt.deleteMany({ where: { enrolmentId, rehearsal: true } });
  // Nothing is taken any more for one that runs, and for one without an end.
  await transaction.attempt.updateMany({
    where: { enrolmentId, handedInAt: null },
    data: { handedInAt: now, handedInBy: "staff" },
  });
  const noReason = { data: { reason: "" } };
  await transaction.reopening.updateMany({ where: ofAttempts, ...noReason });
  await transaction.timeExtension.updateMany({ where: ofAttempts, ...noReason });
}

/** What the person asked for, and what was decided about them, without the words; what is undecided goes. */
async function eraseRequests(
  transaction: Transaction,
  { userId, placeholderId, enrolmentId }: Of,
): Promise<void> {
  await transaction.appeal.deleteMany({ where: { enrolmentId, decidedAt: null } });
  const messages = { appeal: { enrolmentId } };
  await transaction.appealMessage.updateMany({ where: messages, data: { text: "" } });
  await transaction.appealMessage.updateMany({
    where: { ...messages, authorId: userId },
    data: { authorId: placeholderId },
  });
  await transaction.lateRequest.deleteMany({ where: { enrolmentId, decidedAt: null } });
  await transaction.lateRequest.updateMany({ where: { enrolmentId }, data: { text: "", reply: "" } });
  const blankReason = { where: { enrolmentId }, data: { reason: "" } };
  await transaction.override.updateMany(blankReason);
  await transaction.extension.updateMany(blankReason);
  await transaction.extraTime.updateMany(blankReason);
  await transaction.roundingDecision.updateMany(blankReason);
}
