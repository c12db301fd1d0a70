import type { Logger } from "pino";
import type { Box } from "#grader/box.ts";
import { gradeAnswers } from "#grader/grade-answers.ts";
import type { Database } from "#prisma/client.ts";
import type { Queue } from "#prisma/queue.ts";
import { listRegradable, recordRegrade } from "#prisma/sitting/rulings.ts";

/**
 * Takes rulings that re-key a question, and judges again what was sent for it. One that breaks off goes on
 * where it stopped.
 */
export async function regradeRulings(queue: Queue, db: Database, box: Box, log: Logger): Promise<void> {
  await queue.workRegrades(async (rulingId) => {
    const submissions = await listRegradable(db, rulingId);
    for (const { id, ...answered } of submissions) {
      const report = await gradeAnswers(answered, box);
      if ("reason" in report) {
        log.error({ ruling: rulingId, submission: id, reason: report.reason }, "a regrade broke off");
        throw new Error(report.reason);
      }
      await recordRegrade(db, { rulingId, submissionId: id, report });
    }
    log.info({ ruling: rulingId, submissions: submissions.length }, "judged again");
  });
}
