import type { Report } from "#lib/report.ts";
import type { Database } from "#prisma/client.ts";
import { notify } from "#prisma/events.ts";

export type TakenSubmission = {
  exerciseId: string;
  source: string;
  seed: number;
  kind: "run" | "submit";
};

/**
 * What a grader needs of a submission it got from the queue; the submission is running from now on.
 *
 * @returns null when there is nothing to do: it is graded already, or gone.
 */
export async function takeSubmission(db: Database, id: string): Promise<TakenSubmission | null> {
  const [taken] = await db.submission.updateManyAndReturn({
    where: { id, status: { not: "graded" } },
    data: { status: "running" },
    select: { exerciseId: true, source: true, seed: true, kind: true },
  });
  if (!taken) return null;
  await notify(db, { submissionId: id, type: "running" });
  return taken;
}

/** Tells those who wait how many cases are done. */
export async function notifyProgress(
  db: Database,
  { submissionId, done, total }: { submissionId: string; done: number; total: number },
): Promise<void> {
  await notify(db, { submissionId, type: "running", done, total });
}

/**
 * Writes the verdict of a submission, once: of several graders that worked on it, because one was believed
 * dead, the first to come is recorded.
 *
 * @returns whether this call recorded it.
 * @throws for a report of a grader fault, which is never a verdict; see {@link recordFault}.
 */
export async function recordVerdict(
  db: Database,
  { submissionId, report }: { submissionId: string; report: Report },
): Promise<boolean> {
  const { verdict, score, exerciseVersion, graderVersion, timeMs } = report;
  if (verdict === "grader_fault") throw new Error("A grader fault is no verdict.");
  return db.$transaction(async (transaction) => {
    const { count } = await transaction.verdictRecord.createMany({
      data: {
        submissionId,
        verdict,
        scoreNumerator: score.numerator,
        scoreDenominator: score.denominator,
        report,
        exerciseVersion,
        graderVersion,
        timeMs,
      },
      skipDuplicates: true,
    });
    if (count === 0) return false;
    await transaction.submission.update({ where: { id: submissionId }, data: { status: "graded" } });
    await notify(transaction, { submissionId, type: "graded" });
    return true;
  });
}

/** Notes a try that failed through a fault of ours. The submission waits again; its job will be retried. */
export async function recordFault(
  db: Database,
  { submissionId, reason }: { submissionId: string; reason: string },
): Promise<void> {
  await db.$transaction(async (transaction) => {
    await transaction.graderFault.create({ data: { submissionId, reason: reason.slice(0, 2_000) } });
    await transaction.submission.updateMany({
      where: { id: submissionId, status: "running" },
      data: { status: "queued" },
    });
    await notify(transaction, { submissionId, type: "fault" });
  });
}
