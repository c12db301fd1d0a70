import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { judge } from "#grader/judge.ts";
import { type BoxPool, openBoxes } from "#grader/sandbox/pool.ts";
import { maxSourceBytes } from "#lib/report.ts";
import { rightSolution, scaleExercise } from "#tests/grader/exercise.ts";

/** Programs that mean harm. The first line of each says what it is to get: `// time_limit`, and why where it is not plain. */
const folder = "tests/grader/hostile";
const programs = readdirSync(folder).map((name) => {
  const source = readFileSync(`${folder}/${name}`, "utf8");
  const verdict = /^\/\/ ([a-z_]+)(?::.*)?\n/.exec(source)?.[1];
  return { name, source, verdict };
});

/** A small limit of time, so that the collection takes minutes and not hours; but time enough to fill the memory. */
const exercise = scaleExercise(150);
const patientExercise = scaleExercise(5000);
let boxes: BoxPool;
beforeAll(async () => {
  boxes = await openBoxes({ count: 1, withLibrary: false });
});
afterAll(() => boxes.close());

test("there are many of them, each with one verdict, and not one accepted", () => {
  const possible = [
    "wrong_answer",
    "runtime_error",
    "time_limit",
    "memory_limit",
    "output_limit",
    "compile_error",
  ];
  expect(programs.length).toBeGreaterThanOrEqual(60);
  for (const { name, verdict } of programs) expect(possible, name).toContain(verdict);
});

test("none is refused for its length alone, so that each gets to where it does its harm", () => {
  for (const { name, source } of programs)
    expect(Buffer.byteLength(source), name).toBeLessThanOrEqual(maxSourceBytes);
});

test.each(programs)(
  "$name",
  async ({ source, verdict }) => {
    const request = { source, seed: 11, visibleOnly: false };
    const report = await judge(
      { ...request, exercise: verdict === "memory_limit" ? patientExercise : exercise },
      boxes,
    );
    if ("reason" in report) throw new Error(report.reason);
    expect(report.verdict).toBe(verdict);
    expect(report.score.numerator).toBe(0);
    // What a hidden case was called with does not leave by any way.
    const hidden = JSON.stringify(report.cases.filter((one) => one.hidden));
    for (const number of ["7.25", "8.5", "1000000", "2000000"]) expect(hidden).not.toContain(number);
  },
  60_000,
);

test("the grader is alive after all of them, and its memory is bounded", async () => {
  const report = await judge({ exercise, source: rightSolution, seed: 11, visibleOnly: false }, boxes);
  expect(report.verdict).toBe("accepted");
  expect(process.memoryUsage.rss() / 2 ** 20).toBeLessThan(600);
});
