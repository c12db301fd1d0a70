import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "confident-mistake",
  module: "theory-1",
  title: { ru: "Уверенная ошибка", en: "A confident mistake" },
  tags: ["log-loss"],
  parts: [
    {
      kind: "number",
      id: "tenfold",
      label: {
        ru: "На сколько растёт log-loss этого объекта каждый раз, когда $p$ становится в 10 раз меньше? До сотых.",
        en: "By how much does the log-loss of this object grow each time $p$ becomes 10 times smaller? To two decimal places.",
      },
      weight: 1,
      units: [],
    },
    {
      kind: "number",
      id: "clipped",
      label: {
        ru: "Модель дала $p = 0$, и его обрезали до $\\varepsilon$. Чему равна log-loss этого объекта? До десятых.",
        en: "The model gave $p = 0$, which was clipped to $\\varepsilon$. What is the log-loss of this object? To one decimal place.",
      },
      weight: 1,
      units: [],
    },
    {
      kind: "number",
      id: "square",
      label: {
        ru: "Какого числа никогда не превысит квадрат ошибки $(p - y)^2$? Назовите наименьшее такое.",
        en: "Which number does the squared error $(p - y)^2$ never exceed? Name the least such number.",
      },
      weight: 1,
      units: [],
    },
  ],
};

export function draw(random: Random) {
  const zeros = random.integer(5, 15);
  return { zeros };
}
