import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkCases } from "#exercises/check/check-cases.ts";
import { checkExercise } from "#exercises/check/check-exercise.ts";
import { checkMutants } from "#exercises/check/check-mutants.ts";
import { checkSubmissions } from "#exercises/check/check-submissions.ts";
import { checkTexts } from "#exercises/check/check-texts.ts";
import type { Case, LoadedExercise } from "#exercises/kit/case.ts";
import { loadExercise } from "#exercises/private.ts";
import { findExercise, listExercises } from "#exercises/public.ts";
import { openGrade } from "#tests/exercises/grade.ts";

const exercises = await listExercises();
const aMinuteEach = 180_000;

let real: Awaited<ReturnType<typeof openGrade>>;
beforeAll(async () => {
  real = await openGrade();
});
afterAll(() => real.close());

test.each(exercises.map(({ id }) => id))(
  "%s grades truly: right solutions pass, wrong ones and mutants fail as expected",
  async (id) => {
    const proof = await checkExercise(id, real.grade);
    expect(proof?.problems).toEqual([]);
    expect(proof?.mutants.total).toBeGreaterThan(5);
  },
  aMinuteEach,
);

describe("the proof fails where content is bad", () => {
  const folder = join(process.cwd(), "exercises/lecture-1/mse-gradient");

  async function altered(change: (one: Case) => Case): Promise<LoadedExercise> {
    const loaded = await loadExercise("mse-gradient");
    if (loaded === null) throw new Error("mse-gradient is not found");
    return {
      ...loaded,
      groups: loaded.groups.map((group) => ({ ...group, cases: group.cases.map(change) })),
    };
  }

  test("cases that let everything pass", async () => {
    const sloppy = await altered((one) => ({
      ...one,
      check: { kind: "author", check: () => ({ passed: true }) },
    }));
    const { problems } = await checkSubmissions(sloppy, folder, real.grade);
    const said = problems.map(({ en }) => en);
    expect(said).toContain("wrong_answer-one-over-n.ts: accepted, where its name says wrong_answer");
    expect(said).toContain("the starter scores more than 0");
  });

  test("a tolerance that hides a mutant", async () => {
    const loose = await altered((one) =>
      one.check.kind === "close" ? { ...one, check: { ...one.check, absolute: 1e12 } } : one,
    );
    const { survivors, problems } = await checkMutants(loose, folder, real.grade);
    expect(survivors.map(({ change }) => change)).toContain("2 → 3");
    expect(problems.map(({ en }) => en)).toContain("mutant survives, line 11: 2 → 3");
  });

  test("degenerate inputs and twins", async () => {
    const broken = await altered((one) => ({ ...one, arguments: [[], [Number.NaN], [1]] }));
    const problems = checkCases(broken)
      .map(({ en }) => en)
      .join("\n");
    expect(problems).toContain("has an empty array or a number that is not finite in its arguments");
    expect(problems).toContain('cases "The worked example" and "One object" have the same arguments');
  });

  test("languages that do not agree", async () => {
    const found = await findExercise("mse-gradient");
    if (found === null) throw new Error("mse-gradient is not found");
    const { statement, hints } = found;
    const torn = {
      ...found,
      statement: { ru: statement.ru, en: statement.en.replace("## Formula", "Formula") },
      hints: { ru: hints.ru, en: hints.en.slice(1) },
    };
    const problems = checkTexts(torn).map(({ en }) => en);
    expect(problems.some((problem) => problem.startsWith("headings of the statements differ"))).toBe(true);
    expect(problems).toContain("3 hints in Russian, 2 in English");
  });
});
