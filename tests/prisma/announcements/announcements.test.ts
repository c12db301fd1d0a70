import { expect, test } from "vitest";
import { listAnnouncements, listPlannedAnnouncements } from "#prisma/announcements/list-announcements.ts";
import { readAnnouncements } from "#prisma/announcements/read-announcements.ts";
import {
  editAnnouncement,
  withdrawAnnouncement,
  writeAnnouncement,
} from "#prisma/announcements/write-announcement.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";

const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const text = (words: string) => ({ title: { ru: words, en: words }, body: { ru: words, en: words } });

/** A course with a student, `userId`, and an assistant who announces. */
async function announcingCourse() {
  const course = await freshCourse();
  const { db, courseId, userId } = course;
  const { userId: assistantId } = await db.enrolment.create({
    data: {
      role: "assistant",
      course: { connect: { id: courseId } },
      user: { create: { email: "a@x.ru", name: "Анвар" } },
    },
  });
  const announce = (words: string, minutes: number) =>
    writeAnnouncement(db, {
      ...text(words),
      courseId,
      authorId: assistantId,
      publishedAt: inMinutes(minutes),
      telegram: false,
      mail: false,
      now,
    });
  const seen = async (at = now, reader = userId) =>
    (await listAnnouncements(db, { courseId, userId: reader, now: at })).map(({ title, unread }) =>
      unread ? `${title.ru}, new` : title.ru,
    );
  const planned = async (at = now) =>
    (await listPlannedAnnouncements(db, { courseId, now: at })).map(({ title }) => title.ru);
  return { ...course, assistantId, announce, seen, planned };
}

test("an announcement is there from its time on, the newest first, and planned before that", async () => {
  const { announce, seen, planned } = await announcingCourse();
  await Promise.all([announce("old", -60), announce("now", 0), announce("ahead", 1)]);
  expect(await seen()).toEqual(["now, new", "old, new"]);
  expect(await planned()).toEqual(["ahead"]);
  expect(await seen(inMinutes(1))).toEqual(["ahead, new", "now, new", "old, new"]);
  expect(await planned(inMinutes(1))).toEqual([]);
});

test("an announcement is new to each person until they have seen it, and never to its author", async () => {
  const { db, courseId, userId, assistantId, announce, seen } = await announcingCourse();
  const [first, ahead] = [await announce("first", -2), await announce("ahead", 5)];
  await announce("second", -1);
  expect(await seen(now, assistantId)).toEqual(["second", "first"]);
  const reading = { courseId, userId, ids: [first, ahead], now };
  expect(await readAnnouncements(db, reading)).toBe(1);
  expect(await readAnnouncements(db, reading)).toBe(0);
  expect(await seen()).toEqual(["second, new", "first"]);
  expect(await seen(inMinutes(5))).toEqual(["ahead, new", "second, new", "first"]);
});

test("nobody marks what another course announced", async () => {
  const { db, userId, announce, seen } = await announcingCourse();
  const id = await announce("ours", -1);
  const other = await db.course.create({
    data: { slug: "other", title: {}, timeZone: "UTC", defaultLocale: "en", info: {} },
  });
  expect(await readAnnouncements(db, { courseId: other.id, userId, ids: [id], now })).toBe(0);
  expect(await seen()).toEqual(["ours, new"]);
});

test("an announcement is changed until it is published and not after, and the log says by whom", async () => {
  const { db, courseId, assistantId, announce, seen } = await announcingCourse();
  const id = await announce("draft", 10);
  const edit = (words: string, at: Date, course = courseId) =>
    editAnnouncement(db, {
      ...text(words),
      id,
      courseId: course,
      editorId: assistantId,
      publishedAt: inMinutes(5),
      now: at,
    });
  expect(await edit("better", now)).toEqual({ kind: "edited" });
  expect(await seen(inMinutes(5))).toEqual(["better, new"]);
  expect(await edit("too late", inMinutes(5))).toEqual({ kind: "published" });
  expect(await edit("not ours", now, "00000000-0000-7000-8000-000000000000")).toEqual({ kind: "not_found" });
  expect(await seen(inMinutes(5))).toEqual(["better, new"]);
  const log = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { createdAt: "asc" } });
  expect(log.map(({ act, actorId }) => ({ act, actorId }))).toEqual([
    { act: "insert", actorId: assistantId },
    { act: "update", actorId: assistantId },
  ]);
});

test("what is withdrawn is seen by nobody, planned or published, and is withdrawn once", async () => {
  const { db, courseId, assistantId, announce, seen, planned } = await announcingCourse();
  const ids = [await announce("published", -1), await announce("planned", 1)];
  const withdraw = (id: string) => withdrawAnnouncement(db, { id, courseId, userId: assistantId, now });
  for (const id of ids) {
    expect(await withdraw(id)).toBe(true);
    expect(await withdraw(id)).toBe(false);
  }
  expect(await seen(inMinutes(1))).toEqual([]);
  expect(await planned()).toEqual([]);
  const log = await db.auditEntry.findMany({ where: { subjectId: { in: ids }, act: "update" } });
  expect(log.map(({ actorId }) => actorId)).toEqual([assistantId, assistantId]);
});
