import { type CourseFile, courseFileSchema } from "#lib/course-file.ts";
import { defaultPolicy } from "#lib/policy.ts";
import { zonedDate } from "#lib/zoned-time.ts";

export const timeZone = "Europe/Moscow";

/** Graded by hand; `demo-course/essays.ts` has what was written. */
export const essayQuestion = "derive-mse-gradient";

/** The course of the demo, with its dates laid around `now`: one homework past, one under way, a quiz that can be sat now, an exam ahead. */
export function demoCourse(now: Date): CourseFile {
  const day = (days: number) => zonedDate(now, timeZone, days);
  const examDay = nextExamDay(day(14));
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
          { questionId: "column-of-ones", points: "3" },
          { questionId: "mse-gradient-by-hand", points: "3" },
          { questionId: "normal-equation-derivation", points: "4" },
          { questionId: essayQuestion, points: "4" },
        ],
      },
      {
        component: "homework",
        title: { ru: "Проверка себя: лекция 1", en: "Quiz: lecture 1" },
        opensAt: `${day(-3)}T00:00`,
        closesAt: `${day(18)}T23:59`,
        durationMinutes: 20,
        shuffle: true,
        attemptsAllowed: 3,
        items: [
          { questionId: "mse-by-hand", points: "1" },
          { questionId: "which-products-exist", points: "1" },
          { questionId: "where-to-go", points: "1" },
          { questionId: "training-loop", points: "1" },
          { questionId: "same-minimiser", points: "1" },
        ],
      },
      {
        component: "exam",
        title: { ru: "Экзамен", en: "Exam" },
        opensAt: `${examDay}T10:00`,
        startsAt: `${examDay}T10:00`,
        closesAt: `${examDay}T13:00`,
        durationMinutes: 90,
        shuffle: true,
        feedback: "on_release",
        room: "R407",
        items: [
          { questionId: "shapes-of-products", points: "2" },
          { questionId: "three-points", points: "3" },
          { questionId: "one-step-by-hand", points: "3" },
          { questionId: "start-on-a-hill", points: "4" },
          { questionId: "loss-curves", points: "2" },
          { questionId: "derivative-of-a-loss", points: "3" },
          { questionId: "which-are-convex", points: "3" },
        ],
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
