import { expect, test } from "vitest";
import { forStudent } from "#lib/sitting/answer-report.ts";
import { report } from "#tests/prisma/sitting/fresh-exam.ts";

const explanation = { ru: "Разбор", en: "Explanation" };
const explained = { ...report([1, 2], 1), explanation };

test("a student reads what is looked for, and the explanation, only when a hand has graded the part", () => {
  const waiting = forStudent(explained, { graded: [], mayImprove: false });
  expect(JSON.stringify(waiting)).not.toMatch(/Ясно|Clear|Разбор|Explanation/);
  expect(waiting.parts[0]).toEqual(explained.parts[0]);
  expect(forStudent(explained, { graded: ["proof"], mayImprove: false })).toEqual(explained);
});

test("where nothing waits for a hand and nothing can be improved, a student reads the whole report", () => {
  const byMachine = { ...report([1, 2]), explanation };
  expect(forStudent(byMachine, { graded: [], mayImprove: false })).toEqual(byMachine);
});

test("the explanation is not told while it could be sent back as a better answer, all else is", () => {
  const byMachine = { ...report([1, 2]), explanation };
  expect(forStudent(byMachine, { graded: [], mayImprove: true })).toEqual(report([1, 2]));
});
