import { type ChildProcess, spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import type { LoadedExercise } from "#exercises/kit/case.ts";
import { judge } from "#grader/judge.ts";
import { openBoxes } from "#grader/sandbox/pool.ts";
import { processUsage } from "#grader/sandbox/process-usage.ts";
import { boxProcesses } from "#tests/grader/box-processes.ts";
import { closeCase, exerciseOf, group } from "#tests/grader/exercise.ts";

const caseTimeMs = 500;
/** Eight times as many as there are processors: what is to run gets about a ninth of one. */
const idlers = 8 * availableParallelism();

/** Keeps every processor busy. Each process leads a session of its own, so that the kernel shares by process. */
function keepBusy(): void {
  const busy: ChildProcess[] = Array.from({ length: idlers }, () =>
    spawn(process.execPath, ["-e", "for (;;);"], { detached: true, stdio: "ignore" }),
  );
  onTestFinished(() => {
    for (const child of busy) child.kill("SIGKILL");
  });
}

const count = (steps: number) => `export function scale(X: number[][], k: number): number[][] {
  let sum = 0;
  for (let i = 0; i < ${steps}; i++) sum = (sum + i * k) % 7;
  return X.map((row) => row.map((x) => k * x + 0 * sum));
}`;

const exercise = (limitMs: number): LoadedExercise =>
  exerciseOf([group("only", 1, false, [closeCase("c", [[[1, 2]], 3], [[3, 6]])])], limitMs);

test("on a machine that is kept busy a right answer that needs half of its time is accepted, and an endless loop is not", async () => {
  const boxes = await openBoxes({ count: 1, withLibrary: false });
  onTestFinished(() => boxes.close());
  const grade = async (source: string, limitMs: number) => {
    const request = { exercise: exercise(limitMs), source, seed: 1, visibleOnly: false };
    const report = await judge(request, boxes);
    if ("reason" in report) throw new Error(report.reason);
    return report;
  };
  const cpuMs = () => processUsage(boxProcesses()[0])?.cpuMs ?? 0;
  const probe = 4e7;
  const before = cpuMs();
  await grade(count(probe), 10 * caseTimeMs);
  const steps = Math.round((probe * 0.5 * caseTimeMs) / (cpuMs() - before));

  keepBusy();
  const right = await grade(count(steps), caseTimeMs);
  expect(right.verdict).toBe("accepted");
  // By the wall clock it took longer than it may, or the machine was not busy and nothing is tested.
  expect(right.timeMs).toBeGreaterThan(1.2 * caseTimeMs);
  expect((await grade(count(Infinity), caseTimeMs)).verdict).toBe("time_limit");
}, 120_000);
