import type { Report } from "#lib/report.ts";
import type { Database } from "#prisma/client.ts";
import { queueName } from "#prisma/queue.ts";

/** What a grader needs to grade a submission again. */
export type RegradedSubmission = {
  submissionId: string;
  exerciseId: string;
  exerciseVersion: string;
  source: string;
  seed: number;
};

/** @returns null when there is nothing to do: it is done, or its regrade was dropped, or is gone. */
export async function findRegradedSubmission(
  db: Database,
  resultId: string,
): Promise<RegradedSubmission | null> {
  const row = await db.regradeResult.findFirst({
    where: { id: resultId, verdict: null, run: { droppedAt: null } },
    select: {
      submissionId: true,
      run: { select: { exerciseVersion: true } },
      submission: { select: { exerciseId: true, source: true, seed: true } },
    },
  });
  if (row === null) return null;
  const { submissionId, run, submission } = row;
  const { exerciseId, source, seed } = submission;
  if (exerciseId === null || source === null) throw new Error("A regrade of what is no source text.");
  return { submissionId, exerciseId, source, seed, exerciseVersion: run.exerciseVersion };
}

/**
 * Writes what a submission is judged to be in a regrade, once: of several graders that worked on it the first to
 * come is recorded.
 *
 * @throws for a report of a grader fault, which is never a verdict
 */
export async function recordRegradeResult(
  db: Database,
  { resultId, report, now }: { resultId: string; report: Report; now: Date },
): Promise<void> {
  const { verdict, score, graderVersion, timeMs } = report;
  if (verdict === "grader_fault") throw new Error("A grader fault is no verdict.");
  await db.regradeResult.updateMany({
    where: { id: resultId, verdict: null },
    data: {
      verdict,
      scoreNumerator: score.numerator,
      scoreDenominator: score.denominator,
      report,
      graderVersion,
      timeMs,
      gradedAt: now,
    },
  });
}

/** Whether a submission waits or is being graded anywhere; one that waits for another try after a fault does not. */
export async function areSubmissionsAtWork(db: Database): Promise<boolean> {
  const [row] = await db.$queryRaw<{ any: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM pgboss.job WHERE name = ${queueName} AND state <= 'active' AND start_after <= now()
    ) AS any`;
  return row?.any ?? false;
}
