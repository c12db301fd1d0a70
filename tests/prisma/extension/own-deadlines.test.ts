import { expect, test } from "vitest";
import { listItems } from "#prisma/courses.ts";
import { findAttempt, findSitting } from "#prisma/sitting/attempts.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";

const later = new Date("2024-12-20T20:59:59.999Z");
const ownHard = new Date("2024-12-05T20:59:59.999Z");

async function extendedCourse() {
  const course = await freshCourse();
  const { db, itemId, enrolmentId } = course;
  const { assessmentId } = await db.item.findUniqueOrThrow({ where: { id: itemId } });
  const grant = (reason: string, hardDeadline: Date | null, minutes: number) =>
    db.extension.create({
      data: {
        assessmentId,
        enrolmentId,
        hardDeadline,
        reason,
        createdAt: new Date(now.getTime() + minutes * 60_000),
      },
    });
  return { ...course, assessmentId, grant };
}

test("an exercise is told with the deadlines of the person who is named, and of nobody else", async () => {
  const { db, courseId, enrolmentId, grant } = await extendedCourse();
  await grant("illness", later, 0);
  const [own] = await listItems(db, { courseId, enrolmentId });
  expect(own?.assessment).toMatchObject({ hardDeadline: later, extension: { reason: "illness" } });
  const [forAll] = await listItems(db, { courseId });
  expect(forAll?.assessment).toMatchObject({ hardDeadline: ownHard, extension: null });
});

test("of several extensions the newest holds, and one that was taken back gives no time", async () => {
  const { db, courseId, enrolmentId, grant } = await extendedCourse();
  await grant("taken back", null, 2);
  await grant("illness", later, 1);
  const [item] = await listItems(db, { courseId, enrolmentId });
  expect(item?.assessment).toMatchObject({ hardDeadline: ownHard, extension: null });
});

test("questions of homework close at the deadlines of the person who answers them", async () => {
  const { db, courseId, enrolmentId, assessmentId, grant } = await extendedCourse();
  await grant("illness", later, 0);
  const attempt = await db.attempt.create({
    data: { enrolmentId, assessmentId, rehearsal: false, number: 1, seed: 1, startedAt: now },
  });
  const sitter = { courseId, assessmentId, enrolmentId, rehearsal: false, now };
  const expected = { hardDeadline: later, extension: { reason: "illness" } };
  expect((await findSitting(db, sitter))?.assessment).toMatchObject(expected);
  expect((await findAttempt(db, attempt.id))?.assessment).toMatchObject(expected);
});
