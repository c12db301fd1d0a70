import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { parseCourseFile } from "#lib/course-file.ts";
import { findCourse } from "#prisma/courses.ts";
import { createCourse } from "#prisma/create-course.ts";
import { exportGrades } from "#prisma/export-grades.ts";
import { recordVerdict } from "#prisma/grading.ts";
import { importMarks } from "#prisma/import-marks.ts";
import { importRoster } from "#prisma/import-roster.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";
import { halfReport } from "#tests/prisma/report.ts";

const roster = "email,name,group,role\nanna@x.ru,Ли Анна,202,student\npyotr@x.ru,Жуков Пётр,202,\n";

test("a roster is imported whole, and importing it again changes nothing", async () => {
  const { db, courseId } = await freshCourse();
  const bosses = "email,name,role\nboss@x.ru,Михаил Гущин,lecturer\npyotr@x.ru,Жуков Пётр,\n";
  const first = await importRoster(db, { courseId, text: bosses, dryRun: false, now, authorId: null });
  expect(first.applied).toBe(true);
  const people = () =>
    db.enrolment.findMany({
      orderBy: { user: { email: "asc" } },
      select: { role: true, group: true, createdAt: true, user: { select: { email: true, name: true } } },
    });
  const before = await people();
  expect(before.map(({ role, user }) => [user.email, role])).toEqual([
    ["anna@x.ru", "student"],
    ["boss@x.ru", "lecturer"],
    ["pyotr@x.ru", "student"],
  ]);
  const again = await importRoster(db, {
    courseId,
    text: bosses,
    dryRun: false,
    now: new Date(),
    authorId: null,
  });
  expect(again.plan.rows.map(({ outcome }) => outcome)).toEqual(["same", "same"]);
  expect(await people()).toEqual(before);
});

test("a roster that several import at once enrols everybody once", async () => {
  const { db, courseId } = await freshCourse();
  const load = () => importRoster(db, { courseId, text: roster, dryRun: false, now, authorId: null });
  const imports = await Promise.all([load(), load(), load(), load()]);
  const outcomes = imports.map(({ plan }) => plan.rows.map(({ outcome }) => outcome).join());
  expect(outcomes.toSorted()).toEqual(["change,enrol", "same,same", "same,same", "same,same"]);
  expect(await db.enrolment.count()).toBe(2);
});

test("a roster with one bad row, or a dry run, changes nothing at all", async () => {
  const { db, courseId } = await freshCourse();
  const text = "email,name\npyotr@x.ru,Жуков Пётр\nno-address,Анна\n";
  expect(await importRoster(db, { courseId, text, dryRun: false, now, authorId: null })).toMatchObject({
    applied: false,
  });
  const good = "email,name\npyotr@x.ru,Жуков Пётр\n";
  expect(await importRoster(db, { courseId, text: good, dryRun: true, now, authorId: null })).toMatchObject({
    applied: false,
    plan: { possible: true, rows: [{ outcome: "enrol" }] },
  });
  expect(await db.user.count()).toBe(1);
});

test("somebody known from elsewhere is enrolled with the account they have", async () => {
  const { db, courseId } = await freshCourse();
  const known = await db.user.create({ data: { email: "pyotr@x.ru", name: "Пётр", passwordHash: "kept" } });
  await importRoster(db, {
    courseId,
    text: "email,name\nPyotr@x.ru,Жуков Пётр",
    dryRun: false,
    now,
    authorId: null,
  });
  expect(await db.user.findUnique({ where: { id: known.id } })).toMatchObject({
    name: "Жуков Пётр",
    passwordHash: "kept",
  });
  expect(await db.enrolment.count({ where: { userId: known.id } })).toBe(1);
});

test("marks are imported whole and never edited; the newest holds", async () => {
  const { db, courseId, enrolmentId } = await freshCourse();
  const load = (mark: string, at: Date) =>
    importMarks(db, {
      courseId,
      text: `email;component;mark\nanna@x.ru;midterm;${mark}`,
      dryRun: false,
      now: at,
      authorId: null,
    });
  expect((await load("6,8", now)).applied).toBe(true);
  expect((await load("6,8", new Date(now.getTime() + 1))).plan.rows).toMatchObject([{ outcome: "same" }]);
  const later = await load("7,25", new Date(now.getTime() + 2));
  expect(later.plan.rows).toMatchObject([{ outcome: "set", from: "6.8", mark: "7.25" }]);
  const rows = await db.mark.findMany({ where: { enrolmentId }, orderBy: { createdAt: "asc" } });
  expect(rows.map(({ mark }) => mark.toString())).toEqual(["6.8", "7.25"]);
});

test("marks that several import at once are set once", async () => {
  const { db, courseId } = await freshCourse();
  const text = "email,component,mark\nanna@x.ru,midterm,7\n";
  const load = () => importMarks(db, { courseId, text, dryRun: false, now, authorId: null });
  const imports = await Promise.all([load(), load(), load(), load()]);
  const outcomes = imports.flatMap(({ plan }) => plan.rows.map(({ outcome }) => outcome));
  expect(outcomes.toSorted()).toEqual(["same", "same", "same", "set"]);
  expect(await db.mark.count()).toBe(1);
});

test("marks with one bad row are not imported at all", async () => {
  const { db, courseId } = await freshCourse();
  const text = "email,component,mark\nanna@x.ru,midterm,7\nanna@x.ru,exam,11\n";
  const { applied, plan } = await importMarks(db, { courseId, text, dryRun: false, now, authorId: null });
  expect([applied, plan.possible]).toEqual([false, false]);
  expect(await db.mark.count()).toBe(0);
});

test("the exported file says what the gradebook says, row by row", async () => {
  const course = await freshCourse();
  const { db, courseId } = course;
  await importRoster(db, { courseId, text: roster, dryRun: false, now, authorId: null });
  const marks = "email,component,mark\nanna@x.ru,midterm,6.8\nanna@x.ru,exam,3.3\npyotr@x.ru,midterm,9\n";
  await importMarks(db, { courseId, text: marks, dryRun: false, now, authorId: null });
  const { id: submissionId } = await course.submit();
  await recordVerdict(db, {
    submissionId,
    report: { ...halfReport, score: { numerator: 23, denominator: 100 } },
  });

  const { content } = await exportGrades(db, { courseId, now, locale: "ru", format: "csv" });
  const zhukov = [
    "Жуков Пётр",
    "pyotr@x.ru",
    "202",
    "",
    "",
    "9",
    "",
    "",
    "",
    "Домашнее задание 1, log-loss: не сдано, срок не вышел; Экзамен: нет оценки",
  ];
  expect(parse(String(content))).toEqual([
    [
      "Имя",
      "Почта",
      "Группа",
      "Домашнее задание 1",
      "Домашние",
      "Контрольная",
      "Экзамен",
      "Взвешенная сумма",
      "Итог",
      "Чего не хватает",
    ],
    zhukov,
    ["Ли Анна", "anna@x.ru", "202", "2.3", "2.3", "6.8", "3.3", "3.5", "4", ""],
  ]);
});

test("names that a spreadsheet might take for formulas arrive as they are", async () => {
  const { db, courseId } = await freshCourse();
  const names = ["=1+1", "+Анна", "-Анна", "@anna", 'Анна "Аня", 🎓', "Анна\nЛи"];
  const lines = names.map((name, index) => `p${index}@x.ru,"${name.replaceAll('"', '""')}"`);
  const text = ["email,name", ...lines].join("\n");
  expect((await importRoster(db, { courseId, text, dryRun: false, now, authorId: null })).applied).toBe(true);
  const { content } = await exportGrades(db, { courseId, now, locale: "en", format: "csv" });
  const rows: string[][] = parse(String(content));
  const exported = new Map(rows.map(([name, email]) => [email, name]));
  expect(names.map((_, index) => exported.get(`p${index}@x.ru`))).toEqual([
    "'=1+1",
    "'+Анна",
    "'-Анна",
    "'@anna",
    'Анна "Аня", 🎓',
    "Анна\nЛи",
  ]);
});

test("a course is created from its file, with deadlines by its own clocks", async () => {
  const { db } = await freshCourse();
  const { course } = parseCourseFile(
    JSON.stringify({
      slug: "ml-2025",
      title: { ru: "Машинное обучение", en: "Machine learning" },
      timeZone: "Europe/Moscow",
      assessments: [
        {
          component: "homework",
          title: { ru: "ДЗ 1", en: "Homework 1" },
          opensAt: "2025-02-01T00:00",
          softDeadline: "2025-02-08T23:59",
          hardDeadline: "2025-02-15T23:59",
          items: [{ exerciseId: "log-loss", points: "7,5" }],
        },
      ],
    }),
  );
  if (!course) throw new Error("The file is right.");
  expect(await createCourse(db, course, { now, demo: false })).toMatchObject({ created: true });
  expect(await createCourse(db, course, { now, demo: false })).toEqual({
    created: false,
    reason: "slug_taken",
  });
  expect(await findCourse(db, "ml-2025")).toMatchObject({
    defaultLocale: "ru",
    policy: { weights: { homework: 50, midterm: 20, exam: 30 } },
  });
  const [assessment] = await db.assessment.findMany({
    where: { course: { slug: "ml-2025" } },
    include: { items: true },
  });
  expect(assessment?.softDeadline?.toISOString()).toBe("2025-02-08T20:59:59.999Z");
  expect(assessment?.items[0]?.points.toString()).toBe("7.5");
});

test("everything that is wrong in a course file is said", () => {
  const { errors } = parseCourseFile(
    JSON.stringify({
      slug: "ML 2025",
      title: { ru: "Машинное обучение" },
      timeZone: "Europe/Gradus",
      assessments: [
        {
          component: "homework",
          title: { ru: "ДЗ", en: "Homework" },
          opensAt: "2025-02-31",
          softDeadline: "2025-02-08T23:59",
          hardDeadline: "2025-02-01T23:59",
          items: [{ exerciseId: "log-loss", points: "0" }],
        },
      ],
    }),
  );
  const paths = errors?.map((error) => error.split(":")[0]);
  expect(paths).toEqual([
    "slug",
    "title.en",
    "timeZone",
    "assessments.0.opensAt",
    "assessments.0.items.0.points",
    "assessments.0.softDeadline",
  ]);
  expect(parseCourseFile("{").errors?.[0]).toContain("not JSON");
});
