import type { Grade } from "#exercises/check/outcome.ts";
import { judge } from "#grader/judge.ts";
import { openBoxes } from "#grader/sandbox/pool.ts";

/** The real judge over real boxes; `close` ends them. */
export async function openGrade(): Promise<{ grade: Grade; close(): Promise<void> }> {
  const boxes = await openBoxes({ count: 2, withLibrary: true });
  const grade: Grade = async (exercise, source) => {
    const report = await judge({ exercise, source, seed: 1, visibleOnly: false }, boxes);
    if ("reason" in report) throw new Error(report.reason);
    return report;
  };
  return { grade, close: () => boxes.close() };
}
