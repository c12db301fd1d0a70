import { expect, test } from "vitest";
import { changeMailChoice } from "#prisma/announcements/mail-choice.ts";
import { planMails, takeMail } from "#prisma/announcements/mail-deliveries.ts";
import { withdrawAnnouncement, writeAnnouncement } from "#prisma/announcements/write-announcement.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";

const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const text = { title: { ru: "Лекция", en: "" }, body: { ru: "В пятницу", en: "" } };

/** A course with one student, who is told something by mail. */
async function mailedCourse(minutes = 0) {
  const course = await freshCourse();
  const { db, courseId, userId } = course;
  const publishedAt = inMinutes(minutes);
  const written = { ...text, courseId, authorId: userId, publishedAt, telegram: false, mail: true, now };
  return { ...course, id: await writeAnnouncement(db, written) };
}

test("the mails of an announcement are made once, from its time on, and each is taken once", async () => {
  const { db, userId } = await mailedCourse(5);
  expect(await planMails(db, inMinutes(4))).toBe(0);
  const atOnce = await Promise.all([1, 2, 3].map(() => planMails(db, inMinutes(5))));
  expect(atOnce.toSorted()).toEqual([0, 0, 1]);
  expect(await takeMail(db, inMinutes(4))).toBeNull();
  expect(await takeMail(db, inMinutes(5))).toMatchObject({ userId, email: "anna@x.ru", tries: 1, ...text });
  expect(await takeMail(db, inMinutes(5))).toBeNull();
});

test("a mail that waits is not sent any more when its announcement is withdrawn", async () => {
  const { db, id, courseId, userId } = await mailedCourse();
  expect(await planMails(db, now)).toBe(1);
  await withdrawAnnouncement(db, { id, courseId, userId, now });
  expect(await takeMail(db, inMinutes(1))).toBeNull();
});

test("no mails are made of what was withdrawn before its time", async () => {
  const { db, id, courseId, userId } = await mailedCourse(5);
  await withdrawAnnouncement(db, { id, courseId, userId, now });
  expect(await planMails(db, inMinutes(5))).toBe(0);
});

test("who wants no mail gets none", async () => {
  const { db, userId } = await mailedCourse();
  await changeMailChoice(db, { userId, wanted: false });
  expect(await planMails(db, now)).toBe(0);
});

test("who turns mail off gets none of what waits, not even when they turn it on again", async () => {
  const { db, userId } = await mailedCourse();
  expect(await planMails(db, now)).toBe(1);
  for (const wanted of [false, true]) {
    await changeMailChoice(db, { userId, wanted });
    expect(await takeMail(db, inMinutes(1))).toBeNull();
  }
});

test.for([{ demo: true }, { erasedAt: now }])("an account with %o has no mailbox", async (account) => {
  const { db, userId } = await mailedCourse();
  await db.user.update({ where: { id: userId }, data: account });
  expect(await planMails(db, now)).toBe(0);
});
