import { expect, onTestFinished, test, vi } from "vitest";
import { type DatabaseEvent, listen } from "#prisma/events.ts";
import { changeDeadlines } from "#prisma/extension/change-deadlines.ts";
import { findMovableAssessment } from "#prisma/extension/find-assessment.ts";
import { grantExtensions } from "#prisma/extension/grant-extensions.ts";
import { listExtensions } from "#prisma/extension/list-extensions.ts";
import { inMinutes, type LateCourse, lateCourse } from "#tests/prisma/extension/late-course.ts";

const later = new Date("2024-12-20T20:59:59.999Z");
const nobody = "01a20c52-d7b4-7397-b59e-9ad327728988";

const seen = ({ db, courseId, assessmentId }: LateCourse) =>
  findMovableAssessment(db, { courseId, assessmentId });
async function grant(course: LateCourse, enrolmentIds: string[], fields = {}) {
  const { db, courseId, assessmentId, assistant } = course;
  return grantExtensions(db, {
    courseId,
    assessmentId,
    enrolmentIds,
    to: { softDeadline: null, hardDeadline: later },
    reason: "illness",
    authorId: assistant.userId,
    now: inMinutes(0),
    version: (await seen(course))?.version ?? "",
    ...fields,
  });
}

test("extensions are listed by name with who gave them and why, and not after they were taken back", async () => {
  const course = await lateCourse();
  const { db, assessmentId, enrolmentId } = course;
  const other = await course.enrol("Ёлкина Мария");
  await grant(course, [other, enrolmentId]);
  const listed = await listExtensions(db, assessmentId);
  expect(listed.map(({ name }) => name)).toEqual(["Анна Ли", "Ёлкина Мария"]);
  expect(listed[0]).toMatchObject({ reason: "illness", by: "Язан Дайюб", hardDeadline: later });
  const back = { softDeadline: null, hardDeadline: null };
  await grant(course, [other], { to: back, now: inMinutes(1), reason: "a mistake" });
  expect((await listExtensions(db, assessmentId)).map(({ name }) => name)).toEqual(["Анна Ли"]);
  expect(await db.extension.count()).toBe(3);
});

test("whoever looked at other deadlines than there are now is told, and nothing is written", async () => {
  const course = await lateCourse();
  const { db, courseId, assessmentId, enrolmentId } = course;
  const version = (await seen(course))?.version ?? "";
  expect(await grant(course, [enrolmentId])).toMatchObject({ kind: "granted" });
  expect(await grant(course, [enrolmentId], { version })).toEqual({ kind: "changed_meanwhile" });
  const deadlines = { opensAt: inMinutes(-60), softDeadline: null, hardDeadline: later };
  const change = { courseId, assessmentId, deadlines, authorId: course.assistant.userId };
  expect(await changeDeadlines(db, { ...change, version })).toEqual({ kind: "changed_meanwhile" });
  expect(await db.extension.count()).toBe(1);
});

test("of two changes at once that saw the same deadlines one is made and the other told", async () => {
  const course = await lateCourse();
  const { db, courseId, assessmentId, assistant } = course;
  const version = (await seen(course))?.version ?? "";
  const set = (hardDeadline: Date) =>
    changeDeadlines(db, {
      courseId,
      assessmentId,
      deadlines: { opensAt: inMinutes(-60), softDeadline: null, hardDeadline },
      authorId: assistant.userId,
      version,
    });
  const outcomes = await Promise.all([set(later), set(inMinutes(60))]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["changed", "changed_meanwhile"]);
});

test("an extension is for students of the course alone, of an assessment of the course alone", async () => {
  const course = await lateCourse();
  const { db, courseId, assistant, enrolmentId } = course;
  const staff = await db.enrolment.findFirstOrThrow({ where: { courseId, userId: assistant.userId } });
  await grant(course, [staff.id, nobody]);
  expect(await db.extension.count()).toBe(0);
  expect(await grant(course, [enrolmentId], { courseId: nobody })).toEqual({ kind: "not_found" });
  expect(await grant(course, [enrolmentId], { assessmentId: "no id" })).toEqual({ kind: "not_found" });
});

test("open pages are told that deadlines were moved, and not of what was refused", async () => {
  const course = await lateCourse();
  const { db, courseId, assessmentId, enrolmentId, assistant } = course;
  const events: DatabaseEvent[] = [];
  const listener = await listen(course.url, (event) => events.push(event));
  onTestFinished(() => listener.close());
  await grant(course, [enrolmentId], { version: "another" });
  await grant(course, [enrolmentId]);
  const told = { assessmentId, type: "deadlines" };
  await vi.waitFor(() => expect(events).toEqual([told]));
  await changeDeadlines(db, {
    courseId,
    assessmentId,
    deadlines: { opensAt: inMinutes(-60), softDeadline: null, hardDeadline: later },
    authorId: assistant.userId,
    version: (await seen(course))?.version ?? "",
  });
  await vi.waitFor(() => expect(events).toEqual([told, told]));
});
