import { parse } from "csv-parse/sync";
import readExcelFile from "read-excel-file/node";
import { expect, test } from "vitest";
import type { ResultsFormat } from "#lib/export/export-format.ts";
import type { Locale } from "#lib/locale.ts";
import { exportResults, findNamedAssessment } from "#prisma/sitting/export-results.ts";
import { recordHandScore } from "#prisma/sitting/hand-scores.ts";
import { applyRuling, findRuling, proposeRuling } from "#prisma/sitting/rulings.ts";
import { type GradedExam, gradedExam } from "#tests/prisma/review/graded-exam.ts";
import { at } from "#tests/prisma/sitting/fresh-exam.ts";

const later = at("13:00:00");

async function table(
  { db, courseId, examId }: GradedExam,
  format: ResultsFormat = "csv",
  { locale = "en", now = later }: { locale?: Locale; now?: Date } = {},
) {
  const file = await exportResults(db, { courseId, assessmentId: examId, now, locale, format });
  return file?.content ?? "";
}

const giveThreeOfFour = ({ db, courseId, lecturerId, submissionIds }: GradedExam) =>
  recordHandScore(db, {
    ...{
      courseId,
      submissionId: submissionIds[1],
      partId: "proof",
      points: 3,
      of: 4,
      rubricLines: [0],
      rubricId: null,
    },
    ...{ comment: "", authorId: lecturerId, now: later },
  });

test("everybody's points of each item and each part, the total and the state are in the file", async () => {
  const exam = await gradedExam();
  await exam.enrol("student", "Борис");
  const head = ["mse-by-hand", "one-step-by-hand", "one-step-by-hand: x", "one-step-by-hand: proof"];
  const waiting = parse(String(await table(exam)));
  expect(waiting[0]).toEqual([
    "Name",
    "E-mail",
    "Group",
    ...head.slice(0, 2),
    "three-points",
    "Total",
    "State",
  ]);
  expect(waiting[1].slice(3)).toEqual(["5", "being graded", "5", "", "being graded"]);
  expect(waiting[2].slice(3)).toEqual([...Array(3).fill("not submitted"), "", "not submitted"]);
  await giveThreeOfFour(exam);
  const graded = parse(String(await table(exam)));
  expect(graded[0].slice(3)).toEqual([...head, "three-points", "Total", "State"]);
  expect(graded[1].slice(3)).toEqual(["5", "4.375", "2.5", "1.875", "5", "14.375", "graded"]);
});

test("where work may be late, the points of parts are said to be those before the late rule", async () => {
  const exam = await gradedExam();
  await giveThreeOfFour(exam);
  const untimed = {
    closesAt: null,
    durationMinutes: null,
    softDeadline: at("09:00:00"),
    hardDeadline: later,
  };
  await exam.db.assessment.update({ where: { id: exam.examId }, data: untimed });
  await exam.db.attempt.updateMany({ data: { endsAt: null } });
  const heads = async (locale: Locale) => parse(String(await table(exam, "csv", { locale })))[0].slice(5, 7);
  expect(await heads("en")).toEqual([
    "one-step-by-hand: x (before the late rule)",
    "one-step-by-hand: proof (before the late rule)",
  ]);
  expect((await heads("ru"))[0]).toBe("one-step-by-hand: x (без учёта опоздания)");
  const [, row] = parse(String(await table(exam)));
  expect(row.slice(4, 7)).toEqual(["2.1875", "2.5", "1.875"]);
});

test("for Excel in Russian it has semicolons and decimal commas, and the workbook has numbers", async () => {
  const exam = await gradedExam();
  await giveThreeOfFour(exam);
  const excel = String(await table(exam, "excel", { locale: "ru" }));
  expect(excel.startsWith("\uFEFF")).toBe(true);
  const [header, row] = parse(excel, { bom: true, delimiter: ";" });
  expect(header.slice(-2)).toEqual(["Всего", "Состояние"]);
  expect(row.slice(-2)).toEqual(["14,375", "проверено"]);
  const [sheet] = await readExcelFile(Buffer.from(await table(exam, "xlsx", { locale: "ru" })));
  expect(sheet?.sheet).toBe("Экзамен");
  expect(sheet?.data[1]).toEqual([
    ...["Анна Ли", "anna@x.ru", "201"],
    ...[5, 4.375, 2.5, 1.875, 5, 14.375, "проверено"],
  ]);
});

test("names with commas, quotes and the first sign of a formula stay what they are, and are none", async () => {
  const exam = await gradedExam();
  for (const name of ['Жуков, "Пётр"', "=1+1", "+7", "-5", "@sum"]) await exam.enrol("student", name);
  const names = parse(String(await table(exam))).map(([name]: string[]) => name);
  expect(names).toEqual(expect.arrayContaining(['Жуков, "Пётр"', "'=1+1", "'+7", "'-5", "'@sum"]));
  const [sheet] = await readExcelFile(Buffer.from(await table(exam, "xlsx")));
  const cells = sheet?.data.map(([name]) => name);
  expect(cells).toEqual(expect.arrayContaining(['Жуков, "Пётр"', "=1+1", "+7", "-5", "@sum"]));
});

test("a question that is void has no column, and one given to all has its points for everybody", async () => {
  const exam = await gradedExam();
  const { db, queue, courseId, itemIds, lecturerId } = exam;
  for (const [item, kind] of [
    [1, "void"],
    [2, "full_for_all"],
  ] as const) {
    const proposal = { courseId, itemId: itemIds[item], kind, reason: "r", authorId: lecturerId };
    const rulingId = (await proposeRuling(db, queue, { ...proposal, now: later })) ?? "";
    const ruling = await findRuling(db, { courseId, rulingId });
    if (ruling) await applyRuling(db, { ruling, now: later });
  }
  await exam.enrol("student", "Борис");
  const [header, , boris] = parse(String(await table(exam)));
  expect(header.slice(3, -2)).toEqual(["mse-by-hand", "three-points"]);
  expect(boris.slice(3)).toEqual(["not submitted", "5", "5", "graded"]);
});

test("an assessment is found by its id and by its title, in any case", async () => {
  const { db, courseId, examId } = await gradedExam();
  const find = async (named: string) => (await findNamedAssessment(db, { courseId, named })).id;
  expect([await find(examId), await find("экзамен"), await find("Exam")]).toEqual([examId, examId, examId]);
  expect(await find("Midterm")).toBeNull();
  const unknown = { courseId, assessmentId: crypto.randomUUID() };
  expect(await exportResults(db, { ...unknown, now: later, locale: "en", format: "csv" })).toBeNull();
});
