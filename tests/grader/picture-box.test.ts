import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LoadedExercise } from "#exercises/kit/case.ts";
import type { PictureDrawing } from "#exercises/kit/picture.ts";
import type { Box, Completion, Program } from "#grader/box.ts";
import { judge } from "#grader/judge.ts";
import { flatten } from "#grader/numbers.ts";
import { type BoxPool, openBoxes } from "#grader/sandbox/pool.ts";
import type { Place } from "#lib/picture/picture.ts";
import { reportSchema } from "#lib/report.ts";
import type { Value } from "#lib/value.ts";
import { rightSolution, scaleExercise } from "#tests/grader/exercise.ts";

const none = { ru: "", en: "" };
const axis = { label: none, low: 0, high: 1, ticks: [] };

/** Draws every number that came back for two calls that are no case. */
const everyNumber: PictureDrawing = {
  calls: [
    [[[21, 22]], 1],
    [[[23, 24]], 1],
  ],
  draw: (returned) => {
    const at = [returned].flat(9).map((value): Place => [Number(value), 0]);
    const points = { kind: "points" as const, tone: "own" as const, shape: "dot" as const, at };
    return { panels: [{ title: none, text: none, x: axis, y: axis, marks: [points] }], legend: [] };
  },
};
const pictured = (picture: PictureDrawing = everyNumber): LoadedExercise => ({ ...scaleExercise(), picture });

/** A box that scales as it should, except where it is told what became of a call, and remembers what it was asked. */
function fakeBox(completionOf: (args: readonly Value[]) => Completion | null = () => null) {
  const programs: Program[] = [];
  const run: Box["run"] = async (program, onCall = () => {}) => {
    programs.push(program);
    const outcomes = program.calls.map(({ input }, i) => {
      onCall(i + 1);
      const args = program.inputs[input];
      const completion = completionOf(args) ?? scaled(args);
      return { completion, fresh: i === 0, timeMs: 1, console: { text: "", cut: false } };
    });
    return { kind: "ran", outcomes };
  };
  return { programs, run };
}

function scaled([X, k]: readonly Value[]): Completion {
  const { shape, data } = flatten(X);
  const numbers = Float64Array.from(Array.from(data, (x) => Number(x) * Number(k)));
  return { kind: "returned", returned: { kind: "numbers", shape, data: numbers }, changedArgument: null };
}

async function reportOf(box: Box, exercise: LoadedExercise, source = "", visibleOnly = false) {
  const report = await judge({ exercise, source, seed: 7, visibleOnly }, box);
  if ("reason" in report) throw new Error(report.reason);
  return reportSchema.parse(report);
}

const drawnNumbers = (report: { picture: unknown }) =>
  [...JSON.stringify(report.picture).matchAll(/\[(-?[\d.e+]+),0\]/g)].map(([, number]) => Number(number));

describe("the calls of a picture", () => {
  test("are made after the visible cases and before any hidden one, once", async () => {
    const box = fakeBox((args) => (args[1] === 7 ? { kind: "timed_out" } : null));
    const report = await reportOf(box, pictured());
    const [first, ...again] = box.programs.map(({ calls, inputs }) =>
      calls.map(({ input }) => inputs[input]),
    );
    const { groups } = scaleExercise();
    const visible = groups[0].cases.map((one) => one.arguments);
    expect(first.slice(0, 4)).toEqual([...visible, ...everyNumber.calls]);
    expect(first.length).toBe(7);
    expect(again.flat().filter((args) => everyNumber.calls.includes(args))).toEqual([]);
    expect(drawnNumbers(report)).toEqual([21, 22, 23, 24]);
  });

  test("change nothing else in a report", async () => {
    const { picture, ...withPicture } = await reportOf(fakeBox(), pictured());
    expect(picture).not.toBeNull();
    expect(withPicture).toEqual({ ...(await reportOf(fakeBox(), scaleExercise())), picture: undefined });
  });

  test("cost no case its verdict, whatever becomes of them, and then there is no picture", async () => {
    const ends: Completion[] = [
      { kind: "timed_out" },
      { kind: "out_of_memory" },
      { kind: "not_called" },
      { kind: "flooded_console" },
      { kind: "threw", error: { name: "Error", message: "", line: null, column: null } },
      { kind: "returned", returned: { kind: "nothing" }, changedArgument: null },
    ];
    for (const end of ends) {
      const box = fakeBox(([X]) => (JSON.stringify(X) === "[[23,24]]" ? end : null));
      expect(await reportOf(box, pictured()), end.kind).toMatchObject({ verdict: "accepted", picture: null });
    }
  });

  test("belong to the group of the visible cases, so that they are not made after one that ran out", async () => {
    const box = fakeBox();
    await reportOf(box, pictured(), "", true);
    expect(new Set(box.programs[0].calls.map(({ group, visible }) => `${group} ${visible}`))).toEqual(
      new Set(["0 true"]),
    );
  });

  test("are not counted as cases", async () => {
    const told: string[] = [];
    const request = { exercise: pictured(), source: "", seed: 1, visibleOnly: false };
    await judge(request, fakeBox(), (done, total) => told.push(`${done}/${total}`));
    expect([...new Set(told)]).toEqual(["1/5", "2/5", "3/5", "4/5", "5/5"]);
  });
});

test("a drawing that breaks or is none costs nobody a verdict", async () => {
  const broken: PictureDrawing["draw"][] = [
    () => {
      throw new Error("a bug");
    },
    () => null,
    () => ({ panels: [], legend: [] }),
  ];
  for (const draw of broken)
    expect(await reportOf(fakeBox(), pictured({ ...everyNumber, draw }))).toMatchObject({
      verdict: "accepted",
      picture: null,
    });
});

test("a report from before there were pictures has none", async () => {
  const { picture, ...old } = await reportOf(fakeBox(), pictured());
  expect(picture).not.toBeNull();
  expect(reportSchema.parse(old).picture).toBeNull();
});

describe("in a real box", () => {
  let boxes: BoxPool;
  beforeAll(async () => {
    boxes = await openBoxes({ count: 1, withLibrary: false });
  });
  afterAll(() => boxes.close());

  test("right code is drawn", async () => {
    const report = await reportOf(boxes, pictured(), rightSolution);
    expect(report.verdict).toBe("accepted");
    expect(drawnNumbers(report)).toEqual([21, 22, 23, 24]);
  });

  test("a program that returns all it was ever called with puts no hidden number into its picture", async () => {
    const source = `const seen: number[] = [];
export function scale(X: number[][], k: number): number[][] {
  seen.push(...X.flat());
  return [seen.slice()];
}`;
    const report = await reportOf(boxes, pictured(), source);
    expect(drawnNumbers(report)).toEqual([1, 2, 3, 4, 1, -1, 21, 22, 1, 2, 3, 4, 1, -1, 21, 22, 23, 24]);
  });

  test("a program that does not end on the picture's data alone is judged on its cases", async () => {
    const source = rightSolution.replace("{", "{ if (X[0][0] > 20) for (;;);");
    const visible = await reportOf(boxes, pictured(), source, true);
    expect(visible).toMatchObject({ verdict: "accepted", picture: null });
  });
});
