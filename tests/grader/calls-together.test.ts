import { afterAll, beforeAll, expect, test } from "vitest";
import type { Completion, Program } from "#grader/box.ts";
import { type BoxPool, openBoxes } from "#grader/sandbox/pool.ts";
import type { Value } from "#lib/value.ts";

/*
 * Calls that are not visible are made several at a time. Nothing of what they come to may tell of it: each comes to
 * what it comes to by itself in a context of its own.
 */

let boxes: BoxPool;
beforeAll(async () => {
  boxes = await openBoxes({ count: 1, withLibrary: false });
});
afterAll(() => boxes.close());

async function completionsOf(
  source: string,
  inputs: readonly (readonly Value[])[],
  some: Partial<Program>,
): Promise<Completion[]> {
  const calls = inputs.map((_, input) => ({ input, group: input, visible: false }));
  const limits = { caseTimeMs: 400, memoryMb: 64, allowedImports: [], seed: 5 };
  const result = await boxes.run({
    source,
    entry: "f",
    inputs,
    calls,
    contexts: "shared",
    ...limits,
    ...some,
  });
  if (result.kind !== "ran") throw new Error(JSON.stringify(result));
  return result.outcomes.map(({ completion }) => completion);
}

const kinds = ["flood", "number", "matrix", "truth", "text", "nothing", "throw", "mutate", "rename", "huge"];
const ofEveryKind = `export function f(kind: string, X: number[][], names: string[]): unknown {
  if (kind === "number") return Math.random();
  if (kind === "matrix") return X.map((row) => row.map((x) => 2 * x));
  if (kind === "truth") return [true, false];
  if (kind === "text") return names.map((name) => name + "\\n");
  if (kind === "throw") throw new TypeError("told to " + kind);
  if (kind === "mutate") return X[0].pop();
  if (kind === "rename") return (names[0] = "c");
  if (kind === "huge") return new Float64Array(2e6);
  if (kind === "flood") console.log(kind.repeat(1e6));
}`;

test("each call comes to what it comes to by itself, whatever kind of end it has", async () => {
  const inputs = [...kinds, ...kinds.toReversed()].map((kind) => [
    kind,
    [
      [1, 2.5],
      [3, 4],
    ],
    ["a", "b"],
  ]);
  const together = await completionsOf(ofEveryKind, inputs, {});
  expect(together).toEqual(await completionsOf(ofEveryKind, inputs, { contexts: "fresh" }));
  expect(new Set(together.map(({ kind }) => kind))).toEqual(
    new Set(["returned", "threw", "flooded_console"]),
  );
});

test("there may be more calls than are made at a time, and longer ones", async () => {
  const source = `export function f(n: number): number {
    let sum = 0;
    for (let i = 0; i < n * 1e5; i++) sum += i % 7;
    return n + 0 * sum;
  }`;
  const inputs = Array.from({ length: 100 }, (_, i) => [i]);
  const completions = await completionsOf(source, inputs, { caseTimeMs: 2000 });
  const returned = completions.map(
    (one) => one.kind === "returned" && one.returned.kind === "numbers" && one.returned.data[0],
  );
  expect(returned).toEqual(inputs.map(([n]) => n));
});

test("a call without end costs none of those before and after it", async () => {
  const source = "export function f(n: number): number { if (n === 3) for (;;); return n; }";
  const kindsOf = (await completionsOf(source, [[1], [2], [3], [4], [5]], {})).map(({ kind }) => kind);
  expect(kindsOf).toEqual(["returned", "returned", "timed_out", "returned", "returned"]);
});
