import { type CourseFile, courseFileSchema } from "#lib/course-file.ts";
import { defaultPolicy } from "#lib/policy.ts";
import { zonedDate } from "#lib/zoned-time.ts";

export const timeZone = "Europe/Moscow";

/** The course of the demo, with its dates laid around `now`: one homework past, one under way, an exam ahead. */
export function demoCourse(now: Date): CourseFile {
  const day = (days: number) => zonedDate(now, timeZone, days);
  return courseFileSchema.parse({
    slug: "demo",
    title: { ru: "Глубинное обучение, 2024", en: "Deep learning, 2024" },
    timeZone,
    defaultLocale: "ru",
    info,
    policy: defaultPolicy,
    assessments: [
      {
        component: "homework",
        title: { ru: "Домашнее задание 0", en: "Homework 0" },
        opensAt: `${day(-40)}T00:00`,
        softDeadline: `${day(-27)}T23:59`,
        hardDeadline: `${day(-20)}T23:59`,
        items: [
          { exerciseId: "linear-prediction", points: "5" },
          { exerciseId: "mean-squared-error", points: "5" },
        ],
      },
      {
        component: "midterm",
        title: { ru: "Контрольная работа", en: "Midterm" },
        opensAt: `${day(-40)}T00:00`,
        startsAt: `${day(-14)}T18:10`,
        room: "R407",
        items: [],
      },
      {
        component: "homework",
        title: { ru: "Домашнее задание 1", en: "Homework 1" },
        opensAt: `${day(-10)}T00:00`,
        softDeadline: `${day(4)}T23:59`,
        hardDeadline: `${day(11)}T23:59`,
        items: [
          { exerciseId: "normal-equation", points: "10" },
          { exerciseId: "gradient-step", points: "10" },
          { exerciseId: "log-loss", points: "10" },
        ],
      },
      {
        component: "exam",
        title: { ru: "Экзамен", en: "Exam" },
        opensAt: `${day(-40)}T00:00`,
        startsAt: `${nextExamDay(day(14))}T10:00`,
        room: "R407",
        items: [],
      },
    ],
  });
}

/** The first 20 December that is not before a day. */
function nextExamDay(notBefore: string): string {
  const year = Number(notBefore.slice(0, 4));
  const thisYear = `${year}-12-20`;
  return thisYear >= notBefore ? thisYear : `${year + 1}-12-20`;
}

const info: CourseFile["info"] = {
  staff: [
    { name: { ru: "Михаил Гущин", en: "Mikhail Hushchyn" }, duty: "lecturer" },
    { name: { ru: "Азиз Темирханов", en: "Aziz Temirkhanov" }, duty: "seminars" },
    { name: { ru: "Анвар Ибрахим", en: "Anwar Ibrahim" }, duty: "assistant" },
    { name: { ru: "Язан Дайюб", en: "Yazan Dayoub" }, duty: "assistant" },
  ],
  classes: [
    { kind: "lecture", weekday: 3, time: "18:10", room: "R407" },
    { kind: "seminar", weekday: 3, time: "19:40", room: "R407" },
  ],
  links: [
    { title: { ru: "Чат курса", en: "Course chat" }, url: "https://t.me/deep_learning_2024" },
    {
      title: { ru: "Вики курса", en: "Course wiki" },
      url: "https://wiki.example.edu/deep-learning-2024",
    },
    {
      title: { ru: "Материалы лекций", en: "Lecture materials" },
      url: "https://wiki.example.edu/deep-learning-2024/lectures",
    },
  ],
};
