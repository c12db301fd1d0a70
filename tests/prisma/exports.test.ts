import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import readExcelFile from "read-excel-file/node";
import { expect, test } from "vitest";
import type { ExportFormat } from "#lib/export/export-format.ts";
import type { Locale } from "#lib/locale.ts";
import { exportGrades } from "#prisma/export-grades.ts";
import { recordVerdict } from "#prisma/grading.ts";
import { importMarks } from "#prisma/import-marks.ts";
import { importRoster } from "#prisma/import-roster.ts";
import { type FreshCourse, freshCourse, now } from "#tests/prisma/fresh-course.ts";
import { halfReport } from "#tests/prisma/report.ts";

/** The fresh course with Anna's homework at 2.3 of 10, her marks 6.8 and 3.3, and Pyotr, who has a midterm alone. */
async function gradedCourse(): Promise<FreshCourse> {
  const course = await freshCourse();
  const { db, courseId } = course;
  const roster = 'email,name,group\nanna@x.ru,Ли Анна,202\npyotr@x.ru,"Жуков, ""Пётр""",202\n';
  await importRoster(db, { courseId, text: roster, dryRun: false, now, authorId: null });
  const marks = "email,component,mark\nanna@x.ru,midterm,6.8\nanna@x.ru,exam,3.3\npyotr@x.ru,midterm,9\n";
  await importMarks(db, { courseId, text: marks, dryRun: false, now, authorId: null });
  const { id: submissionId } = await course.submit();
  await recordVerdict(db, {
    submissionId,
    report: { ...halfReport, score: { numerator: 23, denominator: 100 } },
  });
  return course;
}

const exported = async ({ db, courseId }: FreshCourse, format: ExportFormat, locale: Locale, at = now) =>
  (await exportGrades(db, { courseId, now: at, locale, format })).content;
const text = async (...request: Parameters<typeof exported>) => String(await exported(...request));
const workbook = async (...request: Parameters<typeof exported>) => Buffer.from(await exported(...request));

test("the file for Excel in Russian has a byte order mark, semicolons and decimal commas", async () => {
  const file = await text(await gradedCourse(), "excel", "ru");
  expect(file.startsWith("\uFEFF")).toBe(true);
  const [header, pyotr, anna] = parse(file, { bom: true, delimiter: ";" });
  expect(header).toContain("Взвешенная сумма");
  expect(pyotr?.slice(0, 3)).toEqual(['Жуков, "Пётр"', "pyotr@x.ru", "202"]);
  expect(anna).toEqual(["Ли Анна", "anna@x.ru", "202", "2,3", "2,3", "6,8", "3,3", "3,5", "4", ""]);
});

test("missing, not submitted, being graded and zero are told apart in the file", async () => {
  const course = await freshCourse();
  const cell = async (at = now) => parse(await text(course, "csv", "en", at))[1]?.[3];
  expect(await cell()).toBe("");
  expect(await cell(new Date("2024-12-31T00:00:00Z"))).toBe("not submitted");
  const { id: submissionId } = await course.submit();
  expect(await cell()).toBe("being graded");
  const report = { ...halfReport, verdict: "wrong_answer" as const, score: { numerator: 0, denominator: 1 } };
  await recordVerdict(course.db, { submissionId, report });
  expect(await cell()).toBe("0");
});

test("the file for Moodle has numbers or nothing, by e-mail", async () => {
  const course = await gradedCourse();
  expect(parse(await text(course, "moodle", "en"))).toEqual([
    ["Email address", "Homework 1", "Midterm", "Exam", "Final grade"],
    ["pyotr@x.ru", "", "9", "", ""],
    ["anna@x.ru", "2.3", "6.8", "3.3", "4"],
  ]);
  const late = parse(await text(course, "moodle", "en", new Date("2024-12-31T00:00:00Z")));
  expect(late[1]).toEqual(["pyotr@x.ru", "0", "9", "", ""]);
});

test("the file for Canvas has its columns, the points possible below them, and people by login", async () => {
  const people = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"];
  expect(parse(await text(await gradedCourse(), "canvas", "en"))).toEqual([
    [...people, "Homework 1", "Midterm", "Exam", "Final grade"],
    ["    Points Possible", "", "", "", "", "10", "10", "10", "10"],
    ['Жуков, "Пётр"', "", "", "pyotr@x.ru", "202", "", "9", "", ""],
    ["Ли Анна", "", "", "anna@x.ru", "202", "2.3", "6.8", "3.3", "4"],
  ]);
});

test("the workbook has the grades and what is unresolved, as another reader sees them", async () => {
  const [grades, unresolved] = await readExcelFile(await workbook(await gradedCourse(), "xlsx", "en"));
  expect(grades?.sheet).toBe("Grades");
  expect(grades?.data.slice(1)).toEqual([
    ['Жуков, "Пётр"', "pyotr@x.ru", "202", null, null, 9, null, "", ""].map((cell) => cell || null),
    ["Ли Анна", "anna@x.ru", "202", 2.3, 2.3, 6.8, 3.3, 3.5, 4],
  ]);
  expect(unresolved?.sheet).toBe("Unresolved");
  expect(unresolved?.data.slice(1).map((row) => row.slice(3))).toEqual([
    ["Homework", "Homework 1", "log-loss", "not submitted, not yet due"],
    ["Exam", null, null, "no mark"],
  ]);
});

test("names that a spreadsheet might take for formulas are in the workbook letter by letter", async () => {
  const course = await freshCourse();
  const names = ["=1+1", "+Анна", "-Анна", "@anna", 'Анна, "Аня"; 🎓', "Анна\nЛи"];
  const lines = names.map((name, index) => `p${index}@x.ru,"${name.replaceAll('"', '""')}"`);
  const roster = ["email,name", ...lines].join("\n");
  await importRoster(course.db, {
    courseId: course.courseId,
    text: roster,
    dryRun: false,
    now,
    authorId: null,
  });
  const [grades] = await readExcelFile(await workbook(course, "xlsx", "en"));
  const written = new Map(grades?.data.map(([name, email]) => [email, name]));
  expect(names.map((_, index) => written.get(`p${index}@x.ru`))).toEqual(names);
  const { sheets } = await readXlsx(await workbook(course, "xlsx", "en"));
  const formulas = [...(sheets[0]?.cells ?? [])].filter(([, { formula }]) => formula !== undefined);
  expect(formulas.map(([key]) => key.split(",")[1])).toEqual([...names, "Анна Ли"].flatMap(() => ["7", "8"]));
});
