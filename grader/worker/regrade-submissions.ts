import type { Logger } from "pino";
import type { Box } from "#grader/box.ts";
import { type GraderFault, judge } from "#grader/judge.ts";
import { loadVersion } from "#grader/versions/load-version.ts";
import { giveWay } from "#grader/worker/give-way.ts";
import type { KeepVersion } from "#grader/worker/keep-version.ts";
import type { Report } from "#lib/report.ts";
import type { Database } from "#prisma/client.ts";
import type { Queue } from "#prisma/queue.ts";
import {
  findRegradedSubmission,
  type RegradedSubmission,
  recordRegradeResult,
} from "#prisma/regrade/results.ts";
import { findVersionFiles } from "#prisma/regrade/version-files.ts";

/**
 * Grades submissions again for regrades, one at a time, and each only when no submission waits or is being graded
 * anywhere.
 *
 * @returns `stop` leaves those not begun to another grader.
 */
export async function regradeSubmissions(
  queue: Queue,
  db: Database,
  box: Box,
  { log, keepVersion }: { log: Logger; keepVersion: KeepVersion },
): Promise<{ stop(): void }> {
  const way = giveWay(db);

  async function regrade(resultId: string): Promise<void> {
    await way.given();
    const regraded = await findRegradedSubmission(db, resultId);
    if (regraded === null) return;
    const { submissionId: submission } = regraded;
    const report = await gradeAgain(regraded, db, box);
    if ("reason" in report) {
      log.error({ submission, reason: report.reason }, "a submission could not be graded again");
      throw new Error(report.reason);
    }
    await recordRegradeResult(db, { resultId, report, now: new Date() });
    log.info({ submission, verdict: report.verdict }, "graded again");
    keepVersion({ exerciseId: regraded.exerciseId, version: regraded.exerciseVersion });
  }

  let last: Promise<void> = Promise.resolve();
  await queue.workRegradeResults((resultId) => {
    const one = last.then(() => regrade(resultId));
    last = one.catch(() => {});
    return one;
  });

  return way;
}

async function gradeAgain(
  { exerciseId, exerciseVersion: version, source, seed }: RegradedSubmission,
  db: Database,
  box: Box,
): Promise<Report | GraderFault> {
  const loaded = await loadVersion({ exerciseId, version }, () =>
    findVersionFiles(db, { exerciseId, version }),
  );
  switch (loaded.kind) {
    case "loaded":
      return judge({ exercise: loaded.exercise, source, seed, visibleOnly: false }, box);
    case "not_kept":
      return { verdict: "grader_fault", reason: `version ${version} of ${exerciseId} is not kept` };
    case "unusable":
      return { verdict: "grader_fault", reason: `version ${version} of ${exerciseId}: ${loaded.reason}` };
  }
}
