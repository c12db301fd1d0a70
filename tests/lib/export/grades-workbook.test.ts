import FormulaParser from "fast-formula-parser";
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { exact } from "#lib/exact.ts";
import { isSureInFloats } from "#lib/export/final-formula.ts";
import { gradesWorkbook } from "#lib/export/grades-workbook.ts";
import { finalGrade } from "#lib/grade.ts";
import { foldGradebook } from "#lib/gradebook.ts";
import { defaultPolicy, type Policy } from "#lib/policy.ts";
import { nothingDecided } from "#tests/lib/ledger/nothing-decided.ts";

const roundings: Policy["rounding"][] = [
  { method: "half_up" },
  { method: "half_even" },
  { method: "floor" },
  { method: "threshold", down: "0.2", up: "0.7" },
];

test.for(roundings)(
  "the formulas of the workbook, calculated by another program, give our grades ($method)",
  async (rounding) => {
    const standings = gradesOf(turningPoints(), { ...defaultPolicy, rounding });
    const ours = standings.map(({ final }) => final.grade);
    expect(new Set(ours).size).toBe(11);
    expect(await calculated(await gradesWorkbook(standings, "ru"))).toEqual(ours);
  },
);

test("plain floats would give another grade for some of these marks", () => {
  const float = ([homework = "", midterm = "", exam = ""]: string[]) =>
    Math.round(0.5 * Number(homework) + 0.2 * Number(midterm) + 0.3 * Number(exam));
  const ours = gradesOf(turningPoints(), defaultPolicy).map(({ final }) => final.grade);
  expect(turningPoints().filter((marks, index) => float(marks) !== ours[index])).not.toEqual([]);
});

test("a mark that is missing leaves the formulas empty", async () => {
  const standings = gradesOf([["5", "5"]], defaultPolicy);
  expect(await calculated(await gradesWorkbook(standings, "en"))).toEqual([""]);
});

test("a sum that floats cannot tell from a half is no formula", async () => {
  const almost = exact(7, 2).sub(exact(1, 10n ** 13n));
  const marks = { homework: almost, midterm: almost, exam: almost };
  const final = finalGrade(marks, defaultPolicy);
  expect(final.grade).toBe(3);
  expect(isSureInFloats(final)).toBe(false);
  expect(isSureInFloats(finalGrade({ ...marks, homework: exact(3) }, defaultPolicy))).toBe(true);
});

/** Triples of marks with one decimal whose weighted sum is a whole, a half or 0.7 exactly, some of each. */
function turningPoints(): string[][] {
  const tenths = (value: number) => `${Math.floor(value / 10)}.${value % 10}`;
  const found: string[][] = [];
  for (let homework = 0; homework <= 100; homework += 3)
    for (let midterm = 0; midterm <= 100; midterm += 10)
      for (let exam = 0; exam <= 100; exam += 1)
        if ([0, 500, 700].includes((50 * homework + 20 * midterm + 30 * exam) % 1000))
          found.push([tenths(homework), tenths(midterm), tenths(exam)]);
  return [...found.filter((_, index) => index % 3 === 0), ["10", "10", "10"], ["2.3", "6.8", "3.3"]];
}

/** Standings of people with these marks for homework, midterm and exam. */
function gradesOf(people: string[][], policy: Policy) {
  const now = new Date("2024-12-20T00:00:00Z");
  return foldGradebook({
    now,
    policy,
    assessments: [],
    submissions: [],
    ...nothingDecided,
    // Of every three one goes up between the bounds of `threshold`, one down, and one as nobody decided.
    roundings: people.flatMap((_, index) =>
      index % 3 === 2 ? [] : [{ enrolmentId: `e${index}`, up: index % 3 === 0 }],
    ),
    students: people.map((_, index) => ({
      enrolmentId: `e${index}`,
      userId: `u${index}`,
      name: `Студент ${index}`,
      email: `student${index}@x.ru`,
      group: null,
    })),
    marks: people.flatMap((marks, index) =>
      marks.map((mark, place) => ({
        enrolmentId: `e${index}`,
        component: (["homework", "midterm", "exam"] as const)[place] ?? "exam",
        mark,
        createdAt: now,
      })),
    ),
  });
}

/** The final grade of each row, from the formulas and the numbers alone. */
async function calculated(file: Uint8Array): Promise<unknown[]> {
  const { sheets } = await readXlsx(file);
  const sheet = sheets[0];
  const parser = new FormulaParser({
    onCell: ({ row, col }: { row: number; col: number }) => known.get(`${row - 1},${col - 1}`) ?? null,
  });
  const known = new Map<string, unknown>();
  for (const [row, cells] of (sheet?.rows ?? []).entries())
    for (const [column, value] of cells.entries()) {
      const key = `${row},${column}`;
      const formula = sheet?.cells?.get(key)?.formula;
      const position = { sheet: "1", row: row + 1, col: column + 1 };
      known.set(key, formula === undefined ? value : parser.parse(formula, position));
    }
  const last = (sheet?.rows[0]?.length ?? 0) - 1;
  return (sheet?.rows ?? []).slice(1).map((_, index) => known.get(`${index + 1},${last}`));
}
