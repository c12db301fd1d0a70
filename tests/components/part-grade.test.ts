import { expect, test } from "vitest";
import { byHolding, firstGrade, type HandPart } from "#components/review/part-grade.ts";
import type { HandGrade } from "#components/review/reviewed-answers.ts";
import { rubricLines } from "#lib/rubric/rubric-lines.ts";

const text = { ru: "Строка", en: "Line" };
const cameWith = rubricLines([3, 2, 1].map((points) => ({ text, points })));
const [first, second] = cameWith;
/** Without the third line, and with the first for four points. */
const part: HandPart = {
  ...{ id: "proof", firstLine: 0 },
  rubric: { id: "r1", lines: [second, { ...first, points: 4 }] },
  earlier: [{ id: null, lines: cameWith }],
};
const typed = { lines: [0, 2], points: "4", comment: "Ясно", rubricId: null };

test("what was marked and typed by an earlier rubric is by the new one what a re-score makes of it", () => {
  expect(byHolding(typed, part)).toEqual({ lines: [0], points: "4", comment: "Ясно", rubricId: "r1" });
  expect(byHolding({ ...typed, points: "6" }, part).points).toBe("6");
});

test("a comment, and what is no number yet, stay as they were typed", () => {
  expect(byHolding({ ...typed, points: "" }, part)).toMatchObject({ points: "", comment: "Ясно" });
  expect(byHolding({ ...typed, points: "4,5" }, part).points).toBe("4,5");
});

test("who opens answers begins at what was given by the rubric that holds, and at no points where it was another", () => {
  const hand: HandGrade = {
    ...{ id: "h", partId: "proof", points: 4, of: 6, rubricLines: [0], rubricId: "r1", isRescored: true },
    ...{ comment: "Ясно", by: null, createdAt: "2024-12-20T10:00:00.000Z" },
  };
  expect(firstGrade([hand], part)).toEqual({ lines: [0], points: "4", comment: "Ясно", rubricId: "r1" });
  expect(firstGrade([{ ...hand, rubricId: null }], part)).toMatchObject({ lines: [], points: "" });
  expect(firstGrade([], part)).toMatchObject({ lines: [], points: "", comment: "" });
});
