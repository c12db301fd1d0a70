import { expect, test } from "vitest";
import { forStudent } from "#lib/sitting/answer-report.ts";
import { report } from "#tests/prisma/sitting/fresh-exam.ts";

const explained = { ...report([1, 2], 1), explanation: { ru: "Разбор", en: "Explanation" } };

test("a student reads what is looked for, and the explanation, only when a hand has graded the part", () => {
  const waiting = forStudent(explained, []);
  expect(JSON.stringify(waiting)).not.toMatch(/Ясно|Clear|Разбор|Explanation/);
  expect(waiting.parts[0]).toEqual(explained.parts[0]);
  expect(forStudent(explained, ["proof"])).toEqual(explained);
});

test("where nothing waits for a hand, a student reads the whole report", () => {
  const byMachine = { ...report([1, 2]), explanation: explained.explanation };
  expect(forStudent(byMachine, [])).toEqual(byMachine);
});
