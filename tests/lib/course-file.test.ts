import { expect, test } from "vitest";
import { parseCourseFile } from "#lib/course-file.ts";

const exam = {
  component: "exam",
  title: { ru: "Экзамен", en: "Exam" },
  opensAt: "2026-12-20T10:00",
  closesAt: "2026-12-20T13:00",
  durationMinutes: 90,
  items: [{ questionId: "three-points", points: "5" }],
};
const parse = (assessment: object) =>
  parseCourseFile(
    JSON.stringify({
      slug: "course",
      title: { ru: "Курс", en: "Course" },
      timeZone: "Europe/Moscow",
      assessments: [assessment],
    }),
  );

test("an exam is free in its order, has one attempt and tells at once, unless it says otherwise", () => {
  expect(parse(exam).course?.assessments[0]).toMatchObject({
    navigation: "free",
    attemptsAllowed: 1,
    feedback: "at_once",
    shuffle: false,
  });
});

test.for([
  { what: "no end of the window", change: { closesAt: undefined }, where: "closesAt" },
  { what: "no duration", change: { durationMinutes: undefined }, where: "closesAt" },
  {
    what: "a window that ends before it begins",
    change: { closesAt: "2026-12-20T09:00" },
    where: "closesAt",
  },
  {
    what: "a deadline beside its window",
    change: { hardDeadline: "2026-12-21T10:00" },
    where: "durationMinutes",
  },
  {
    what: "an exercise, which has no clock",
    change: { items: [{ exerciseId: "a", points: "1" }] },
    where: "items",
  },
  { what: "an item that is nothing", change: { items: [{ points: "1" }] }, where: "items.0" },
  {
    what: "an item that is two things",
    change: { items: [{ exerciseId: "a", questionId: "b", points: "1" }] },
    where: "items.0",
  },
])("a timed assessment with $what is refused with the place", ({ change, where }, { expect }) => {
  const { errors } = parse({ ...exam, ...change });
  expect(errors).toContainEqual(expect.stringContaining(`assessments.0.${where}: `));
});
