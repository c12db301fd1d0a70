import { assistantEmail, demoPeople, lecturerEmail, studentEmail } from "#bin/demo-course/people.ts";
import type { DemoDecisions } from "#prisma/demo/store-decisions.ts";

const dayHours = 24;
/** The homework under way and the one that is past, by an item in each. */
const presentHomework = "normal-equation";
const pastHomework = "mean-squared-error";

/**
 * What the staff of the demo decided about single students, and what waits for them. Texts that are for one person are
 * in the language of the course.
 *
 * @param hoursAgo the time so many hours before now
 */
export function demoDecisions(hoursAgo: (hours: number) => Date): DemoDecisions {
  return {
    extensions: [
      {
        emails: ["lavrova@demo.gradus"],
        by: assistantEmail,
        item: presentHomework,
        days: 5,
        reason: "Была на больничном, справка в учебном офисе.",
        at: hoursAgo(30),
      },
      {
        emails: demoPeople.filter(({ group }) => group === "202").map(({ email }) => email),
        by: lecturerEmail,
        item: presentHomework,
        days: 2,
        reason: "У группы 202 отменился семинар, разбор перенесён на следующую неделю.",
        at: hoursAgo(26),
      },
    ],
    lateRequests: [
      {
        email: "vinogradov@demo.gradus",
        item: presentHomework,
        days: 3,
        text: "Уезжаю на отборочный этап олимпиады и вернусь только к выходным. Можно сдать на три дня позже?",
        at: hoursAgo(7),
      },
    ],
    appeals: [
      {
        email: studentEmail,
        item: pastHomework,
        text: "Я раскрыла скобки, и на бумаге это та же самая формула. Посмотрите, пожалуйста, ещё раз: почему не полный балл?",
        at: hoursAgo(18 * dayHours),
        answer: {
          by: assistantEmail,
          text: "На бумаге равны, да. Но при больших ответах вычитаются почти равные числа, и верных знаков не остаётся: на этом и не проходит последняя группа. Балл остаётся, а вывод хороший.",
          at: hoursAgo(17 * dayHours),
        },
      },
      {
        email: "bazarova@demo.gradus",
        item: "training-loop",
        text: "У меня переставлены два соседних действия, но программа с ними придёт к тем же весам. Посмотрите, пожалуйста, ещё раз.",
        at: hoursAgo(1),
        answer: null,
      },
    ],
    overrides: [
      {
        email: "zhukov@demo.gradus",
        by: lecturerEmail,
        item: "linear-prediction",
        decision: { kind: "points", points: "2.5" },
        reason: "На консультации объяснил решение и нашёл ошибку сам. Половина баллов, как договорились.",
        at: hoursAgo(16 * dayHours),
      },
      {
        email: "shchukin@demo.gradus",
        by: lecturerEmail,
        item: pastHomework,
        decision: { kind: "excused" },
        reason: "Пришёл на курс после срока этой работы.",
        at: hoursAgo(15 * dayHours),
      },
    ],
    comments: [
      {
        email: studentEmail,
        by: assistantEmail,
        item: "gradient-step",
        line: null,
        text: "Градиент посчитан верно, не хватает одного знака.",
        at: hoursAgo(20),
      },
      {
        email: studentEmail,
        by: assistantEmail,
        item: "gradient-step",
        line: "return weight +",
        text: "Шаг идёт против градиента. Куда пойдёт вес, если наклон положительный?",
        at: hoursAgo(20),
      },
    ],
  };
}
