import type { Logger } from "pino";
import type { Box } from "#grader/box.ts";
import { inspect } from "#grader/inspect.ts";
import type { GraderFault } from "#grader/judge.ts";
import { loadVersion } from "#grader/versions/load-version.ts";
import { giveWay } from "#grader/worker/give-way.ts";
import type { InspectionAnswer } from "#lib/inspection/inspection.ts";
import type { Database } from "#prisma/client.ts";
import {
  forgetInspections,
  type Inspected,
  recordInspection,
  takeInspection,
} from "#prisma/inspection/inspections.ts";
import type { Queue } from "#prisma/queue.ts";
import { findVersionFiles } from "#prisma/regrade/version-files.ts";

const forgetEveryMs = 60_000;

/**
 * Grades submissions once more for staff who ask for their hidden cases, one at a time, and each only when no
 * submission waits or is being graded anywhere; and deletes what was answered an hour ago.
 *
 * @returns `stop` leaves those not begun to another grader.
 */
export async function inspectSubmissions(
  queue: Queue,
  db: Database,
  box: Box,
  log: Logger,
): Promise<{ stop(): void }> {
  const way = giveWay(db);
  await queue.workInspections(async (id) => {
    await way.given();
    const inspected = await takeInspection(db, { id, now: new Date() });
    if (inspected === null) return;
    const { submissionId: submission } = inspected;
    const answer = await answerOf(inspected, db, box);
    if ("reason" in answer) {
      log.error({ submission, reason: answer.reason }, "a submission could not be inspected");
      throw new Error(answer.reason);
    }
    await recordInspection(db, { id, answer, now: new Date() });
    log.info({ submission, answer: answer.kind }, "inspected");
  });
  const timer = setInterval(() => {
    forgetInspections(db, new Date()).catch((error: unknown) => {
      log.warn({ reason: String(error) }, "inspections could not be deleted; tried again soon");
    });
  }, forgetEveryMs);
  return {
    stop() {
      way.stop();
      clearInterval(timer);
    },
  };
}

async function answerOf(
  { exerciseId, source, report: stored }: Inspected,
  db: Database,
  box: Box,
): Promise<InspectionAnswer | GraderFault> {
  const version = { exerciseId, version: stored.exerciseVersion };
  const loaded = await loadVersion(version, () => findVersionFiles(db, version));
  switch (loaded.kind) {
    case "loaded":
      return inspect({ exercise: loaded.exercise, source, stored }, box);
    case "not_kept":
      return { kind: "version_not_kept" };
    case "unusable":
      return { kind: "version_unusable" };
  }
}
