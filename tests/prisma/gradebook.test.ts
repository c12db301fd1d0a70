import { expect, test } from "vitest";
import { foldGradebook } from "#lib/gradebook.ts";
import { isItemOfCourse, listItems } from "#prisma/courses.ts";
import { loadGradebook, loadStudentGradebook } from "#prisma/gradebook.ts";
import { recordVerdict } from "#prisma/grading.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";
import { halfReport } from "#tests/prisma/report.ts";

test("a verdict is in the gradebook with its exact score, and a run is not", async () => {
  const { db, courseId, submit } = await freshCourse();
  const { id: run } = await submit({ kind: "run" });
  await recordVerdict(db, { submissionId: run, report: { ...halfReport, verdict: "accepted" } });
  const { id } = await submit({ source: "submitted" });
  const third = { ...halfReport, score: { numerator: 1, denominator: 3 } };
  await recordVerdict(db, { submissionId: id, report: third });
  const rows = await loadGradebook(db, { courseId, now });
  expect(rows.submissions.map((row) => row.id)).toEqual([id]);
  const [standing] = foldGradebook(rows);
  expect(standing?.assessments[0]?.earned.toFraction()).toBe("10/3");
});

test("the table of grades holds students only, by name, Ё beside Е", async () => {
  const { db, courseId } = await freshCourse();
  const people = [
    ["Ёлкина Мария", "student"],
    ["Жуков Пётр", "student"],
    ["Гущин Михаил", "lecturer"],
    ["Егоров Лев", "student"],
  ] as const;
  for (const [name, role] of people)
    await db.enrolment.create({
      data: {
        role,
        course: { connect: { id: courseId } },
        user: { create: { name, email: `${name.length}${role}${name.charCodeAt(0)}@x.ru` } },
      },
    });
  const { students } = await loadGradebook(db, { courseId, now });
  expect(students.map(({ name }) => name)).toEqual(["Анна Ли", "Егоров Лев", "Ёлкина Мария", "Жуков Пётр"]);
});

test("one student's gradebook holds nothing of another", async () => {
  const course = await freshCourse();
  const { db, courseId, enrolmentId, userId, submit } = course;
  const other = await db.enrolment.create({
    data: {
      role: "student",
      course: { connect: { id: courseId } },
      user: { create: { name: "Пётр", email: "pyotr@x.ru" } },
      marks: { create: { component: "exam", mark: "5" } },
    },
  });
  await submit();
  await submit({ userId: other.userId });
  const rows = await loadStudentGradebook(db, { enrolmentId, now });
  expect(rows.students.map((row) => row.userId)).toEqual([userId]);
  expect(rows.submissions.map((row) => row.userId)).toEqual([userId]);
  expect(rows.marks).toEqual([]);
});

test("of several marks for a component the newest is in the gradebook", async () => {
  const { db, courseId, enrolmentId } = await freshCourse();
  for (const [mark, minutes] of [
    ["4", 0],
    ["8.5", 2],
    ["6", 1],
  ] as const)
    await db.mark.create({
      data: {
        enrolmentId,
        component: "midterm",
        mark,
        createdAt: new Date(now.getTime() + minutes * 60_000),
      },
    });
  const { marks } = await loadGradebook(db, { courseId, now });
  expect(marks.map(({ mark }) => mark)).toEqual(["8.5"]);
});

test("an exercise is found as an item of the viewer's course alone", async () => {
  const { db, courseId, itemId } = await freshCourse();
  const found = await listItems(db, { courseId, exerciseId: "log-loss" });
  expect(found).toMatchObject([{ id: itemId, points: "10", assessment: { component: "homework" } }]);
  expect(await listItems(db, { courseId, exerciseId: "unknown" })).toEqual([]);
  const elsewhere = "01a20c52-d7b4-7397-b59e-9ad327728988";
  expect(await listItems(db, { courseId: elsewhere, exerciseId: "log-loss" })).toEqual([]);
  expect(await isItemOfCourse(db, { courseId, itemId })).toBe(true);
  expect(await isItemOfCourse(db, { courseId: elsewhere, itemId })).toBe(false);
});

test("a trial by the staff is in no gradebook, not even their own", async () => {
  const { db, courseId, enrolmentId, submit } = await freshCourse();
  await submit();
  await submit({ itemId: null, source: "another" });
  expect((await loadGradebook(db, { courseId, now })).submissions).toHaveLength(1);
  expect((await loadStudentGradebook(db, { enrolmentId, now })).submissions).toHaveLength(1);
});
