import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { judge } from "#grader/judge.ts";
import { type BoxPool, openBoxes } from "#grader/sandbox/pool.ts";
import { rightSolution, scaleExercise } from "#tests/grader/exercise.ts";

/** Programs that mean harm. The first line of each says what they are to get: `// time_limit or memory_limit: …`. */
const folder = "tests/grader/hostile";
const programs = readdirSync(folder).map((name) => {
  const source = readFileSync(`${folder}/${name}`, "utf8");
  const verdicts = /^\/\/ ([a-z_]+(?: or [a-z_]+)*)/.exec(source)?.[1].split(" or ") ?? [];
  return { name, source, verdicts };
});

/** Small limits, so that the collection takes minutes and not hours. */
const exercise = scaleExercise(150);
let boxes: BoxPool;
beforeAll(async () => {
  boxes = await openBoxes({ count: 1, withLibrary: false });
});
afterAll(() => boxes.close());

test("there are many of them, and none says that it is to be accepted", () => {
  expect(programs.length).toBeGreaterThanOrEqual(60);
  for (const { verdicts } of programs) {
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts).not.toContain("accepted");
    expect(verdicts).not.toContain("grader_fault");
  }
});

test.each(programs)(
  "$name",
  async ({ source, verdicts }) => {
    const report = await judge({ exercise, source, seed: 11, visibleOnly: false }, boxes);
    if ("reason" in report) throw new Error(report.reason);
    expect(verdicts).toContain(report.verdict);
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
