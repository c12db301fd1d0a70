import { constants, setPriority } from "node:os";
import { checkExercise } from "#exercises/check/check-exercise.ts";
import type { Grade } from "#exercises/check/outcome.ts";
import { findVersion } from "#exercises/public.ts";
import { judge } from "#grader/judge.ts";
import type { ProveMessage } from "#grader/prove-message.ts";
import { openBoxes } from "#grader/sandbox/pool.ts";
import type { CheckProgress } from "#lib/staff/exercise-check.ts";

/*
 * Proves one exercise and tells its parent what came of it. A process of its own, so that it reads the files
 * of the exercise as they are now, and that whatever it costs or breaks does not touch the grading of
 * students. It knows no database, gives way to everything else on the machine, and ends with its parent.
 */

const progressEveryMs = 300;

class Fault extends Error {}

setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const [, , id = ""] = process.argv;
const boxes = await openBoxes({ count: 1, withLibrary: true });
process.once("disconnect", end).once("SIGTERM", end);
await tell(await prove());
await end();

async function end(): Promise<void> {
  await boxes.close();
  process.exit(0);
}

async function prove(): Promise<ProveMessage> {
  const grade: Grade = async (exercise, source) => {
    const report = await judge({ exercise, source, seed: 1, visibleOnly: false }, boxes);
    if ("reason" in report) throw new Fault(report.reason);
    return report;
  };
  try {
    const exerciseVersion = await findVersion(id);
    const proof = await checkExercise(id, grade, progressTeller());
    if (exerciseVersion === null || proof === null)
      return { kind: "unprovable", reason: `there is no exercise ${id}` };
    return { kind: "proved", proof, exerciseVersion };
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return { kind: thrown instanceof Fault ? "fault" : "unprovable", reason };
  }
}

function progressTeller(): (progress: CheckProgress) => void {
  let nextMs = 0;
  return (progress) => {
    if (performance.now() < nextMs) return;
    nextMs = performance.now() + progressEveryMs;
    void tell({ kind: "progress", progress });
  };
}

/** Waits until the message is on its way, so that the process may end after it. */
function tell(message: ProveMessage): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) return resolve();
    process.send(message, undefined, {}, () => resolve());
  });
}
