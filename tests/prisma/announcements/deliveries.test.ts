import { expect, test } from "vitest";
import { changeTelegramChat, takeDelivery } from "#prisma/announcements/deliveries.ts";
import {
  editAnnouncement,
  withdrawAnnouncement,
  writeAnnouncement,
} from "#prisma/announcements/write-announcement.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";

const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const text = { title: { ru: "Лекция", en: "" }, body: { ru: "В пятницу", en: "" } };

/** A course whose announcements go to a chat. */
async function telegramCourse() {
  const course = await freshCourse();
  const { db, courseId, userId } = course;
  const move = (chat: string | null) => changeTelegramChat(db, { courseId, userId, chat });
  await move("-100500");
  const announce = (minutes: number, telegram = true) => {
    const publishedAt = inMinutes(minutes);
    return writeAnnouncement(db, {
      ...text,
      courseId,
      authorId: userId,
      publishedAt,
      telegram,
      mail: false,
      now,
    });
  };
  return { ...course, move, announce };
}

test("a message is taken once, from its time on", async () => {
  const { db, announce } = await telegramCourse();
  await announce(5);
  expect(await takeDelivery(db, inMinutes(4))).toBeNull();
  expect(await takeDelivery(db, inMinutes(5))).toMatchObject({ chat: "-100500", tries: 1, ...text });
  expect(await takeDelivery(db, inMinutes(5))).toBeNull();
});

test("an announcement that is moved goes at its new time", async () => {
  const { db, courseId, userId, announce } = await telegramCourse();
  const id = await announce(5);
  await editAnnouncement(db, { ...text, id, courseId, editorId: userId, publishedAt: inMinutes(60), now });
  expect(await takeDelivery(db, inMinutes(59))).toBeNull();
  await editAnnouncement(db, { ...text, id, courseId, editorId: userId, publishedAt: inMinutes(2), now });
  expect(await takeDelivery(db, inMinutes(2))).not.toBeNull();
});

test("what is withdrawn is not sent, although it is due", async () => {
  const { db, courseId, userId, announce } = await telegramCourse();
  const id = await announce(0);
  await withdrawAnnouncement(db, { id, courseId, userId, now });
  expect(await takeDelivery(db, inMinutes(1))).toBeNull();
});

test("what waits goes to the chat that the course has now, and nowhere where it has none", async () => {
  const { db, announce, move } = await telegramCourse();
  await announce(1);
  await announce(2);
  await move("@new_chat");
  expect(await takeDelivery(db, inMinutes(1))).toMatchObject({ chat: "@new_chat" });
  await move(null);
  await announce(3);
  expect(await takeDelivery(db, inMinutes(3))).toBeNull();
});

test("an announcement that is for the course page alone goes to no chat", async () => {
  const { db, announce } = await telegramCourse();
  await announce(0, false);
  expect(await takeDelivery(db, inMinutes(1))).toBeNull();
});
