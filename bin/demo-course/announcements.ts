import { assistantEmail, lecturerEmail } from "#bin/demo-course/people.ts";
import type { LocalisedText } from "#lib/locale.ts";

type DemoAnnouncement = {
  authorEmail: string;
  hoursAgo: number;
  title: LocalisedText;
  /** Markdown with mathematics. */
  body: LocalisedText;
};

export const demoAnnouncements: readonly DemoAnnouncement[] = [
  {
    authorEmail: lecturerEmail,
    hoursAgo: 5 * 24,
    title: { ru: "Контрольная проверена", en: "The midterm is marked" },
    body: {
      ru: "Оценки за контрольную стоят в журнале. Показ работ — в среду после семинара, в R407. Кто писал, но не видит оценки, напишите ассистентам в чат курса.",
      en: "The marks of the midterm are in the gradebook. You can see your paper on Wednesday after the seminar, in R407. If you wrote it and see no mark, tell the assistants in the course chat.",
    },
  },
  {
    authorEmail: lecturerEmail,
    hoursAgo: 43,
    title: { ru: "Досрочный экзамен сдан", en: "The early exam is over" },
    body: {
      ru: "Оценки тех, кто сдавал досрочно, стоят в журнале; итог появится, когда проверят последние ответы по домашним заданиям. Остальных ждём на экзамене.",
      en: "The marks of those who sat the exam early are in the gradebook; the final grade comes when the last answers of homework are graded. The others sit the exam as planned.",
    },
  },
  {
    authorEmail: assistantEmail,
    hoursAgo: 21,
    title: {
      ru: "Условие задачи «log-loss» уточнено",
      en: "The statement of “log-loss” says more now",
    },
    body: {
      ru: "Вероятности обрезаются до $[10^{-15},\\, 1 - 10^{-15}]$, логарифм натуральный. Решения перепроверены, баллы ни у кого не уменьшились.",
      en: "Probabilities are clipped to $[10^{-15},\\, 1 - 10^{-15}]$, and the logarithm is the natural one. Solutions were graded again; nobody lost a point.",
    },
  },
];
