import { assistantEmail, demoPeople, lecturerEmail, studentEmail } from "#bin/demo-course/people.ts";
import type { DemoDecisions } from "#prisma/demo/store-decisions.ts";

const dayHours = 24;
/** The homework under way and the one that is past, by an item in each. */
const presentHomework = "normal-equation";
const pastHomework = "mean-squared-error";

/**
 * What the staff of the demo decided about single students, and what waits for them. Texts that are for one person
 * say the same in both languages, of which whoever tries the demo reads one.
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
        reason: inBoth(
          "Была на больничном, справка в учебном офисе.",
          "Was on sick leave; the study office has the certificate.",
        ),
        at: hoursAgo(30),
      },
      {
        emails: demoPeople.filter(({ group }) => group === "202").map(({ email }) => email),
        by: lecturerEmail,
        item: presentHomework,
        days: 2,
        reason: inBoth(
          "У группы 202 отменился семинар, разбор перенесён на следующую неделю.",
          "The seminar of group 202 was cancelled; the discussion is next week.",
        ),
        at: hoursAgo(26),
      },
    ],
    lateRequests: [
      {
        email: "vinogradov@demo.gradus",
        item: presentHomework,
        days: 3,
        text: inBoth(
          "Уезжаю на отборочный этап олимпиады и вернусь только к выходным. Можно сдать на три дня позже?",
          "I am off to a qualifying round of an olympiad and back only by the weekend. May I submit three days later?",
        ),
        at: hoursAgo(7),
      },
    ],
    appeals: [
      {
        email: studentEmail,
        item: pastHomework,
        text: inBoth(
          "Я раскрыла скобки, и на бумаге это та же самая формула. Посмотрите, пожалуйста, ещё раз: почему не полный балл?",
          "I expanded the brackets, and on paper it is the very same formula. Could you please look again: why not full points?",
        ),
        at: hoursAgo(18 * dayHours),
        answer: {
          by: assistantEmail,
          text: inBoth(
            "На бумаге равны, да. Но при больших ответах вычитаются почти равные числа, и верных знаков не остаётся: на этом и не проходит последняя группа. Балл остаётся, а вывод хороший.",
            "On paper they are equal, yes. But with large answers nearly equal numbers are subtracted, and no correct digits are left: that is where the last group fails. The points stay, and the derivation is good.",
          ),
          at: hoursAgo(17 * dayHours),
        },
      },
      {
        email: "bazarova@demo.gradus",
        item: "training-loop",
        text: inBoth(
          "У меня переставлены два соседних действия, но программа с ними придёт к тем же весам. Посмотрите, пожалуйста, ещё раз.",
          "Two neighbouring steps are swapped in my answer, but the program comes to the same weights with them. Please look again.",
        ),
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
        reason: inBoth(
          "На консультации объяснил решение и нашёл ошибку сам. Половина баллов, как договорились.",
          "Explained the solution at a consultation and found the mistake without help. Half of the points, as agreed.",
        ),
        at: hoursAgo(16 * dayHours),
      },
      {
        email: "shchukin@demo.gradus",
        by: lecturerEmail,
        item: pastHomework,
        decision: { kind: "excused" },
        reason: inBoth(
          "Пришёл на курс после срока этой работы.",
          "Joined the course after this work was due.",
        ),
        at: hoursAgo(15 * dayHours),
      },
    ],
    comments: [
      {
        email: studentEmail,
        by: assistantEmail,
        item: "gradient-step",
        line: null,
        text: inBoth(
          "Градиент посчитан верно, не хватает одного знака.",
          "The gradient is right; one sign is missing.",
        ),
        at: hoursAgo(20),
      },
      {
        email: studentEmail,
        by: assistantEmail,
        item: "gradient-step",
        line: "return weight +",
        text: inBoth(
          "Шаг идёт против градиента. Куда пойдёт вес, если наклон положительный?",
          "A step goes against the gradient. Where does the weight go if the slope is positive?",
        ),
        at: hoursAgo(20),
      },
    ],
  };
}

function inBoth(ru: string, en: string): string {
  return `${ru}\n${en}`;
}
