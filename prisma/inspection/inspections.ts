import { z } from "zod";
import {
  type Inspection,
  type InspectionAnswer,
  inspectionAnswerSchema,
} from "#lib/inspection/inspection.ts";
import { afterRegrades } from "#lib/regrade/after-regrades.ts";
import { type Report, reportSchema } from "#lib/report.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { Queue } from "#prisma/queue.ts";
import { listAppliedReports } from "#prisma/regrade/reports.ts";

/*
 * What hidden cases were given and what came back, for an hour and for who asked. The one place that reads or writes
 * it: tests/house/inspections.test.ts holds that, and who imports this.
 */

/** So long an answer is there. */
export const inspectionMs = 60 * 60_000;
/** An inspection that falls with its grader so many times is given up: it may be what fells it. */
const mostTries = 3;

/** Somebody of the staff of a course, and a submission of it. */
type Asked = { courseId: string; submissionId: string; userId: string; now: Date };

/**
 * Has a submission graded once more for somebody of the staff. While that waits, it is the same one; afterwards it is
 * a new one, which takes the place of the one before.
 *
 * @returns false when the course has no such graded program, or the person is not of its staff
 */
export async function askForInspection(
  db: Database,
  queue: Queue,
  { now, ...asked }: Asked,
): Promise<boolean> {
  const { submissionId, userId: askedById } = asked;
  if (!z.uuid().safeParse(submissionId).success) return false;
  return db.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`inspection ${askedById}`}, 0))`;
    if ((await transaction.submission.count({ where: inspectable(asked) })) === 0) return false;
    const own = { submissionId, askedById };
    if ((await transaction.inspection.count({ where: { ...own, endedAt: null } })) > 0) return true;
    await transaction.inspection.deleteMany({ where: own });
    const { id } = await transaction.inspection.create({
      data: { ...own, createdAt: now },
      select: { id: true },
    });
    await queue.sendInspection(transaction, id);
    return true;
  });
}

/** What became of the inspection that this person asked for. @returns null where {@link askForInspection} refuses */
export async function findInspection(db: Database, { now, ...asked }: Asked): Promise<Inspection | null> {
  if (!z.uuid().safeParse(asked.submissionId).success) return null;
  const since = new Date(now.getTime() - inspectionMs);
  const row = await db.submission.findFirst({
    where: inspectable(asked),
    select: {
      inspections: {
        where: { askedById: asked.userId, OR: [{ endedAt: null }, { endedAt: { gt: since } }] },
        select: { answer: true, endedAt: true },
      },
    },
  });
  if (row === null) return null;
  const [inspection] = row.inspections;
  if (inspection === undefined) return { kind: "none" };
  return inspection.endedAt === null ? { kind: "waiting" } : inspectionAnswerSchema.parse(inspection.answer);
}

/** Whoever asks the site has shown what they may; that they are of the staff of this course is asked here once more. */
function inspectable({ courseId, submissionId, userId }: Omit<Asked, "now">): Prisma.SubmissionWhereInput {
  const course = { id: courseId, enrolments: { some: { userId, role: { not: "student" as const } } } };
  return {
    id: submissionId,
    kind: "submit",
    exerciseId: { not: null },
    verdict: { isNot: null },
    item: { assessment: { course } },
  };
}

/** What a grader needs to grade a submission once more. */
export type Inspected = { submissionId: string; exerciseId: string; source: string; report: Report };

/**
 * Begins an inspection that came from the queue, or begins it anew when the grader that had it has fallen.
 *
 * @returns with the report that counts, by whose version and seed it is to be graded; null when there is nothing to
 * do: it is answered, gone, or was begun too often and is given up now.
 */
export async function takeInspection(
  db: Database,
  { id, now }: { id: string; now: Date },
): Promise<Inspected | null> {
  const [taken] = await db.inspection.updateManyAndReturn({
    where: { id, endedAt: null, tries: { lt: mostTries } },
    data: { tries: { increment: 1 } },
    select: { submissionId: true },
  });
  if (taken === undefined) {
    await recordInspection(db, { id, answer: { kind: "given_up" }, now });
    return null;
  }
  const { submissionId } = taken;
  const { exerciseId, source, verdict } = await db.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: { exerciseId: true, source: true, verdict: { select: { report: true } } },
  });
  if (exerciseId === null || source === null || verdict === null)
    throw new Error("An inspection of what is no graded source text.");
  const regrades = await listAppliedReports(db, submissionId);
  const report = afterRegrades(
    reportSchema.parse(verdict.report),
    regrades.map(({ mode, report }) => ({ mode, graded: report })),
  );
  return { submissionId, exerciseId, source, report };
}

/** Answers an inspection, once: of several graders that worked on it the first to come is recorded. */
export async function recordInspection(
  db: Database,
  { id, answer, now }: { id: string; answer: InspectionAnswer; now: Date },
): Promise<void> {
  await db.inspection.updateMany({ where: { id, endedAt: null }, data: { answer, endedAt: now } });
}

/** Deletes what was asked of these submissions: they tell what their programs returned. */
export async function dropInspections(
  transaction: Transaction,
  submissionIds: readonly string[],
): Promise<void> {
  await transaction.inspection.deleteMany({ where: { submissionId: { in: [...submissionIds] } } });
}

/** Deletes the answers that have been there for their time. @returns how many */
export async function forgetInspections(db: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - inspectionMs);
  return (await db.inspection.deleteMany({ where: { endedAt: { lte: before } } })).count;
}
