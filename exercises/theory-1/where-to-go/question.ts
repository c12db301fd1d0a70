import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "where-to-go",
  module: "theory-1",
  title: { ru: "Куда шагать", en: "Where to step" },
  tags: ["gradient", "gradient-descent"],
  parts: [
    {
      kind: "single_choice",
      id: "direction",
      label: {
        ru: "Что сделает с весами шаг градиентного спуска?",
        en: "What does a step of gradient descent do to the weights?",
      },
      weight: 1,
      options: [
        { id: "up-up", text: { ru: "увеличит оба", en: "increases both" } },
        { id: "down-down", text: { ru: "уменьшит оба", en: "decreases both" } },
        {
          id: "up-down",
          text: { ru: "увеличит $w_0$ и уменьшит $w_1$", en: "increases $w_0$ and decreases $w_1$" },
        },
        {
          id: "down-up",
          text: { ru: "уменьшит $w_0$ и увеличит $w_1$", en: "decreases $w_0$ and increases $w_1$" },
        },
      ],
      order: "fixed",
    },
    {
      kind: "number",
      id: "change",
      label: {
        ru: "На сколько примерно изменятся потери за шаг с $\\eta = 0{,}01$? Ответ со знаком: $L(w') - L(w)$ в первом порядке по $\\eta$.",
        en: "By how much, roughly, does the loss change in a step with $\\eta = 0.01$? Give $L(w') - L(w)$ with its sign, to first order in $\\eta$.",
      },
      weight: 1,
      units: [],
    },
  ],
};

export function draw(random: Random) {
  const sizes = random.pick([
    [3, 4],
    [4, 3],
    [1, 2],
    [2, 1],
    [6, 8],
    [2, 3],
    [5, 1],
  ]);
  return { g: sizes.map((size) => size * random.pick([-1, 1])) };
}
