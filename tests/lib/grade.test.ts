import { expect, test } from "vitest";
import { decimal, exact } from "#lib/exact.ts";
import { finalGrade, type Marks, neededExamMarks, roundGrade } from "#lib/grade.ts";
import { defaultPolicy, type Policy, type Rounding } from "#lib/policy.ts";

const marks = (homework: string, midterm: string, exam: string): Marks => ({
  homework: decimal(homework),
  midterm: decimal(midterm),
  exam: decimal(exam),
});

test("every triple of one-decimal marks gets the final grade of exact arithmetic", () => {
  const tenths = Array.from({ length: 101 }, (_, tenth) => exact(tenth, 10));
  let wrong = 0;
  let onAHalf = 0;
  for (const [h, homework] of tenths.entries())
    for (const [m, midterm] of tenths.entries())
      for (const [e, exam] of tenths.entries()) {
        // In whole hundredths: weights in tenths times marks in tenths.
        const hundredths = 5n * BigInt(h) + 2n * BigInt(m) + 3n * BigInt(e);
        if (hundredths % 100n === 50n) onAHalf++;
        const { grade } = finalGrade({ homework, midterm, exam }, defaultPolicy);
        if (grade === null || BigInt(grade) !== (hundredths + 50n) / 100n) wrong++;
      }
  expect({ wrong, onAHalf }).toEqual({ wrong: 0, onAHalf: 10_308 });
}, 120_000);

test("the final grade opens down to its terms", () => {
  const grade = finalGrade(marks("2.3", "6.8", "3.3"), defaultPolicy);
  const shown = grade.terms.map((term) => [term.component, term.mark?.toString(), term.product?.toString()]);
  expect(shown).toEqual([
    ["homework", "2.3", "1.15"],
    ["midterm", "6.8", "1.36"],
    ["exam", "3.3", "0.99"],
  ]);
  expect(grade.sum?.toString()).toBe("3.5");
  expect(grade.grade).toBe(4);
});

test("a missing mark leaves no final grade, and the rest of the formula stands", () => {
  const grade = finalGrade({ ...marks("8.4", "7", "0"), exam: null }, defaultPolicy);
  expect(grade.grade).toBeNull();
  expect(grade.sum).toBeNull();
  expect(grade.terms.map(({ product }) => product?.toString() ?? null)).toEqual(["4.2", "1.4", null]);
});

test("a component without weight may be without a mark", () => {
  const policy: Policy = { ...defaultPolicy, weights: { homework: 70, midterm: 0, exam: 30 } };
  expect(finalGrade({ ...marks("10", "0", "5"), midterm: null }, policy).grade).toBe(9);
});

test.each<[Rounding, Record<string, number>]>([
  [{ method: "half_up" }, { "3.49": 3, "3.5": 4, "4.5": 5, "9.99": 10, "0": 0, "10": 10 }],
  [{ method: "half_even" }, { "3.49": 3, "3.5": 4, "4.5": 4, "4.51": 5, "5.5": 6 }],
  [{ method: "floor" }, { "3.99": 3, "4": 4 }],
  [
    { method: "threshold", down: "0.2", up: "0.7" },
    { "3.1": 3, "3.5": 3, "3.7": 3, "3.71": 4, "4": 4 },
  ],
])("rounding by $method", (rounding, expected) => {
  const rounded = Object.keys(expected).map((sum) => [sum, roundGrade(decimal(sum), rounding)]);
  expect(Object.fromEntries(rounded)).toEqual(expected);
});

test("a student learns the least exam mark for each grade", () => {
  const needed = neededExamMarks(finalGrade({ ...marks("8.4", "7", "0"), exam: null }, defaultPolicy));
  const shown = needed?.map((row) => [row.grade, row.state === "needed" ? row.mark.toString() : row.state]);
  expect(shown).toEqual([
    [10, "unreachable"],
    [9, "9.7"],
    [8, "6.4"],
    [7, "3"],
    [6, "certain"],
    [5, "certain"],
    [4, "certain"],
    [3, "certain"],
    [2, "certain"],
    [1, "certain"],
  ]);
});

test("the least exam mark is the least: a tenth below it gives a lower grade", () => {
  for (const homework of ["0", "3.3", "6.7", "9.1", "10"])
    for (const midterm of ["0", "4.9", "10"]) {
      const others = marks(homework, midterm, "0");
      for (const row of neededExamMarks(finalGrade(others, defaultPolicy)) ?? []) {
        if (row.state !== "needed") continue;
        const gradeAt = (exam: typeof row.mark) => finalGrade({ ...others, exam }, defaultPolicy).grade;
        expect(gradeAt(row.mark)).toBeGreaterThanOrEqual(row.grade);
        expect(gradeAt(row.mark.sub(exact(1, 10)))).toBeLessThan(row.grade);
      }
    }
});

test("without a midterm mark nobody can say what the exam must bring", () => {
  expect(neededExamMarks(finalGrade({ ...marks("8", "0", "0"), midterm: null }, defaultPolicy))).toBeNull();
});

test("no decision of a person takes a grade past the bounds, off a whole number or above ten", () => {
  const rounding = { method: "threshold", down: "0", up: "1" } as const;
  expect(["7", "7.01", "7.99", "10"].map((sum) => roundGrade(decimal(sum), rounding, true))).toEqual([
    7, 8, 8, 10,
  ]);
  const narrow = { method: "threshold", down: "0.4", up: "0.6" } as const;
  expect(["7.39", "7.4", "7.6", "7.61"].map((sum) => roundGrade(decimal(sum), narrow, true))).toEqual([
    7, 8, 8, 8,
  ]);
  expect(["7.39", "7.4", "7.6", "7.61"].map((sum) => roundGrade(decimal(sum), narrow, false))).toEqual([
    7, 7, 7, 8,
  ]);
});
