import { expect, test } from "vitest";
import type { Sample } from "#lib/staff/exercise-check.ts";
import { caseStatistics, groupStatistics } from "#lib/statistics/case-statistics.ts";
import type { GradedCase, GradedProgram } from "#lib/statistics/graded-program.ts";
import { mistakeCounts } from "#lib/statistics/mistake-counts.ts";
import { resemblances } from "#lib/statistics/resemblances.ts";

const keys = ["shown/one", "hidden/two", "hidden/three"];

const cell = (key: string, fields: Partial<GradedCase> = {}): GradedCase => ({
  key,
  verdict: "accepted",
  notRun: false,
  kind: null,
  factor: null,
  ...fields,
});

/** A program that fails the cases named, each with the sign turned. */
function program(userId: string, failed: string[]): GradedProgram {
  return {
    userId,
    verdict: failed.length === 0 ? "accepted" : "wrong_answer",
    groups: [{ id: "hidden", passed: !failed.some((key) => key.startsWith("hidden")) }],
    cases: keys.map((key) =>
      cell(key, failed.includes(key) ? { verdict: "wrong_answer", kind: "opposite_sign" } : {}),
    ),
  };
}

const uncompiled = (userId: string): GradedProgram => ({
  ...program(userId, []),
  verdict: "compile_error",
  cases: keys.map((key) => cell(key, { verdict: "compile_error" })),
});

const sample = (file: string, failed: string[] | null): Sample => ({
  file,
  expected: "wrong_answer",
  actual: "wrong_answer",
  score: { numerator: 0, denominator: 1 },
  failed,
});

const [one = "", two = "", three = ""] = keys;

test("the last submission of each student is what passes or fails a case", () => {
  const programs = [program("anna", [two]), program("ivan", [two]), program("anna", [])];
  expect(caseStatistics(programs, two)).toEqual({ passed: 1, of: 2, failedOnce: 2, remark: null });
  expect(groupStatistics(programs, "hidden")).toEqual({ passed: 1, of: 2 });
});

test("a case that nobody ever failed is marked; one that only nobody fails any more is not", () => {
  const programs = [program("anna", [two]), program("anna", []), program("ivan", [])];
  expect(caseStatistics(programs, one).remark).toBe("nobody_fails");
  expect(caseStatistics(programs, two).remark).toBeNull();
});

test("a case that everybody fails is marked, also when not all submissions ran it", () => {
  const stopped = program("lev", [two]);
  stopped.cases[2] = cell(three, { verdict: "time_limit", notRun: true });
  const programs = [program("anna", [three]), program("ivan", [three]), stopped];
  expect(caseStatistics(programs, three)).toEqual({ passed: 0, of: 2, failedOnce: 2, remark: "all_fail" });
});

test("what does not compile says nothing of the cases", () => {
  const programs = [program("anna", []), uncompiled("ivan")];
  expect(caseStatistics(programs, one)).toEqual({ passed: 1, of: 1, failedOnce: 0, remark: "nobody_fails" });
  expect(groupStatistics(programs, "hidden").of).toBe(1);
});

test("without a submission no case has a remark", () => {
  expect(caseStatistics([], one)).toEqual({ passed: 0, of: 0, failedOnce: 0, remark: null });
});

test("a kind of mistake counts once for a student and once for a submission", () => {
  const programs = [
    program("anna", [one, two]),
    program("anna", [one]),
    program("ivan", [one]),
    uncompiled("lev"),
  ];
  expect(mistakeCounts(programs)).toEqual([
    { verdict: "wrong_answer", kind: "opposite_sign", factor: null, students: 2, submissions: 3 },
    { verdict: "compile_error", kind: null, factor: null, students: 1, submissions: 1 },
  ]);
});

test("a case that was not run is no mistake", () => {
  const stopped = program("lev", [one]);
  stopped.cases[1] = cell(two, { verdict: "time_limit", notRun: true });
  expect(mistakeCounts([stopped]).map(({ verdict }) => verdict)).toEqual(["wrong_answer"]);
});

test("mistakes by different factors are different kinds", () => {
  const halved = program("anna", []);
  halved.cases = [
    cell(one, { verdict: "wrong_answer", kind: "constant_factor", factor: "1/2" }),
    cell(two, { verdict: "wrong_answer", kind: "constant_factor", factor: "n" }),
  ];
  expect(mistakeCounts([halved]).map(({ factor }) => factor)).toEqual(["1/2", "n"]);
});

test("failures are like the samples that fail the very same cases, in whatever order", () => {
  const programs = [
    program("anna", [two, three]),
    program("ivan", [two]),
    program("lev", [two, three]),
    program("mila", []),
    uncompiled("pyotr"),
  ];
  const samples = [
    sample("wrong_answer-sign.ts", [three, two]),
    sample("wrong_answer-minus.ts", [two, three]),
    sample("wrong_answer-sum.ts", [one]),
    sample("accepted-loop.ts", []),
    sample("wrong_answer-old.ts", null),
  ];
  expect(resemblances(programs, samples)).toEqual({
    failing: 3,
    unlike: 1,
    known: [{ files: ["wrong_answer-sign.ts", "wrong_answer-minus.ts"], failedCases: 2, students: 2 }],
  });
});

test("every failing student is like some sample or like none", () => {
  const programs = [program("anna", [one]), program("ivan", [two]), program("lev", [one, two])];
  const { failing, unlike, known } = resemblances(programs, [sample("wrong_answer-sign.ts", [two])]);
  expect(unlike + known.reduce((sum, { students }) => sum + students, 0)).toBe(failing);
});
