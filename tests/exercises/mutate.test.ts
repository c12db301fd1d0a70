import { expect, test } from "vitest";
import { mutate } from "#exercises/check/mutate.ts";

const changes = (source: string) => mutate(source).map(({ change }) => change);

test("operators, operands, constants and indices are mutated", () => {
  const found = changes("export const f = (a: number[], i: number) => a[i] - 2;");
  expect(found).toEqual(
    expect.arrayContaining([
      "a[i] - 2 → (a[i] + 2)",
      "a[i] - 2 → (2 - a[i])",
      "a[i] - 2 → (a[i])",
      "a[i] → a[i + 1]",
      "a[i] → a[i - 1]",
      "2 → 3",
    ]),
  );
});

test("loops, statements, conditions and copies are mutated", () => {
  const found = changes(`
    export function f(w: number[]) {
      const v = [...w];
      for (let i = 0; i < v.length; i += 1) if (v[i] > 0) v[i] = g(v[i], w[i]);
      return Math.max(v[0], 0) ? v.slice() : w;
    }`);
  expect(found).toEqual(
    expect.arrayContaining([
      "[...w] → w",
      "i < v.length → i <= v.length",
      "i += 1 → i -= 1",
      "v[i] = g(v[i], w[i]); → ;",
      "g(v[i], w[i]) → g(w[i], v[i])",
      "if (v[i] > 0) v[i] = g(v[i], w[i]); → if (true) v[i] = g(v[i], w[i]);",
      "Math.max(v[0], 0) → Math.min(v[0], 0)",
      "v.slice() → v",
    ]),
  );
});

test("types are left alone, and so is the order of arguments that does not matter", () => {
  expect(changes("export type A = { a: 1 | 2 }; export const f = (a: 3): 4 => a as never;")).toEqual([]);
  expect(changes("export const f = (a: number, b: number) => Math.max(a, b);")).toEqual([
    "Math.max(a, b) → Math.min(a, b)",
  ]);
});

test("each mutant differs from the source and from every other", () => {
  const source = "export const f = (a: number) => (a * a + 1) / (a - 1);";
  const sources = mutate(source).map((mutant) => mutant.source);
  expect(new Set([source, ...sources]).size).toBe(sources.length + 1);
});
