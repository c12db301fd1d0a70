import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { compareAll, compareTwo } from "#app/server/statistics/compare.ts";

vi.mock("server-only", () => ({})); // a mark for the bundler of the site, which throws everywhere else

const folder = "exercises/lecture-1/normal-equation";
const read = (file: string) => readFileSync(`${folder}/${file}`, "utf8");
const starter = read("starter.ts");
const solution = read("solution.ts");

test("while the programs are compared, the site goes on answering", async () => {
  let answered = 0;
  const answering = setInterval(() => (answered += 1), 5);
  const sources = Array.from({ length: 100 }, (_, i) => `${solution}\nexport const mine = ${i};`);
  const comparison = await compareAll(starter, sources);
  clearInterval(answering);
  expect(comparison?.read).toBe(100);
  expect(answered).toBeGreaterThan(10);
});

test("what the thread finds of two programs comes back whole, and null when one is none", async () => {
  const match = await compareTwo(starter, solution, `\n${solution}`);
  expect(match?.similarity).toBe(1);
  expect(match?.parts.length).toBeGreaterThan(0);
  expect(await compareTwo(starter, solution, "export const = ;")).toBeNull();
});
