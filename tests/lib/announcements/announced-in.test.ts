import { expect, test } from "vitest";
import { announcedIn } from "#lib/announcements/announced-in.ts";
import { writeAnnouncementSchema } from "#lib/announcements/api.ts";

const both = { title: { ru: "Тема", en: "Title" }, body: { ru: "Текст", en: "Text" } };
const russian = { title: { ru: "Тема", en: "" }, body: { ru: "Текст", en: "" } };

test("each reads an announcement in their language, and in the one it was written in where that lacks", () => {
  expect(announcedIn("en", both)).toEqual({ locale: "en", title: "Title", body: "Text" });
  expect(announcedIn("ru", both)).toEqual({ locale: "ru", title: "Тема", body: "Текст" });
  expect(announcedIn("en", russian)).toEqual({ locale: "ru", title: "Тема", body: "Текст" });
});

test("an announcement has a title and a text in each language it is written in, and is written in one", () => {
  const isTaken = (text: object) => writeAnnouncementSchema.safeParse({ ...text, publishAt: null }).success;
  expect([both, russian].map(isTaken)).toEqual([true, true]);
  const blank = { ru: "  ", en: "" };
  const halves = [
    { ...both, body: russian.body },
    { ...russian, body: both.body },
    { title: blank, body: blank },
  ];
  expect(halves.map(isTaken)).toEqual([false, false, false]);
});
