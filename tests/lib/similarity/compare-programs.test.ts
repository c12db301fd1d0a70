import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  comparePrograms,
  isTooShort,
  matchPrograms,
  mostPairsOfOne,
} from "#lib/similarity/compare-programs.ts";

const folder = "exercises/lecture-1/normal-equation";
const read = (file: string) => readFileSync(`${folder}/${file}`, "utf8");
const starter = read("starter.ts");
const solutions = readdirSync(`${folder}/submissions`)
  .filter((name) => name.startsWith("accepted"))
  .map((name) => read(`submissions/${name}`));
const [first = "", second = ""] = solutions;

/** The same program with other names, types, comments and spaces. */
const renamed = (source: string) =>
  `// written alone\n${source.replaceAll(/\b(const|let) (\w+)/g, "$1 its_$2 /* here */")}`
    .replaceAll(/: number\[\]\[\]/g, ": Array<number[]>")
    .replaceAll("  ", "    ");

const similarity = (left: string, right: string, given = starter) =>
  comparePrograms(given, [left, right]).pairs[0]?.similarity ?? 0;

test("other names, comments, types and spaces make no other program", () => {
  for (const solution of solutions) expect(similarity(solution, renamed(solution))).toBe(1);
});

test("two programs are as similar as the other way round, and at most wholly", () => {
  for (const left of solutions)
    for (const right of solutions) {
      expect(similarity(left, right)).toBe(similarity(right, left));
      expect(similarity(left, right)).toBeLessThanOrEqual(1);
    }
});

test("different ways to solve an exercise are hardly similar", () => {
  expect(similarity(first, second)).toBeLessThan(0.3);
});

test("what the starter gives is nobody's own", () => {
  expect(similarity(first, first, first)).toBe(0);
  const begun = `${first}\n${second.replaceAll("normalEquation", "another").replace(/^import.*$/m, "")}`;
  expect(similarity(begun, begun, first)).toBe(1);
  expect(similarity(begun, first, first)).toBe(0);
});

test("pairs come by similarity, and name the programs by their places", () => {
  const { pairs } = comparePrograms(starter, [first, second, renamed(first)]);
  expect(pairs[0]).toEqual({ left: 0, right: 2, similarity: 1 });
  expect(pairs.map(({ similarity }) => similarity)).toEqual(
    pairs.map(({ similarity }) => similarity).toSorted((a, b) => b - a),
  );
});

test("a way that many found leaves room for other pairs", () => {
  const common = Array.from({ length: 20 }, () => first);
  const { pairs } = comparePrograms(starter, [...common, second, renamed(second)]);
  expect(pairs).toContainEqual({ left: 20, right: 21, similarity: 1 });
  for (const place of common.keys())
    expect(pairs.filter(({ left, right }) => left === place || right === place).length).toBeLessThanOrEqual(
      mostPairsOfOne,
    );
});

test("what cannot be read is left out, a parser's bomb too, and the rest is compared", () => {
  const bomb = `export const f = ${"(".repeat(30_000)}1${")".repeat(30_000)};`;
  const { read, pairs } = comparePrograms(starter, ["export const = ;", first, bomb, first]);
  expect(read).toBe(2);
  expect(pairs).toEqual([{ left: 1, right: 3, similarity: 1 }]);
  expect(matchPrograms(starter, "export const = ;", first)).toBeNull();
});

test("a program that repeats itself for 64 KiB holds nobody up", () => {
  const long = `export function f() {\n${"  x = x + 1; y = y * 2;\n".repeat(2_700)}}\n`;
  const started = performance.now();
  comparePrograms(starter, [long, long, ...solutions]);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test("the lines in common are those of the sources as they were sent", () => {
  const copied = `// a line more\n\n${first}`;
  const match = matchPrograms(starter, first, copied);
  expect(match?.similarity).toBe(1);
  expect(match?.parts.length).toBeGreaterThan(0);
  const covered = (side: "left" | "right") =>
    new Set(match?.parts.flatMap((part) => linesOf(part[side])) ?? []);
  expect(Math.max(...covered("left"))).toBeLessThanOrEqual(first.split("\n").length);
  expect(covered("right")).toEqual(new Set([...covered("left")].map((line) => line + 2)));
});

function linesOf({ from, to }: { from: number; to: number }): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

test("solutions of one expression are known to be too short, and those of a whole algorithm are not", () => {
  const short = readFileSync("exercises/lecture-1/sigmoid/submissions/accepted-tanh.ts", "utf8");
  const start = readFileSync("exercises/lecture-1/sigmoid/starter.ts", "utf8");
  expect(isTooShort(comparePrograms(start, [short]))).toBe(true);
  expect(isTooShort(comparePrograms(starter, solutions))).toBe(false);
});

test("no program at all is a comparison without pairs", () => {
  expect(comparePrograms(starter, [])).toEqual({
    read: 0,
    medianNodes: null,
    medianSimilarity: null,
    pairs: [],
  });
});
