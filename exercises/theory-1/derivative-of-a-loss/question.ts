import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "derivative-of-a-loss",
  module: "theory-1",
  title: { ru: "Производная потерь", en: "The derivative of a loss" },
  tags: ["mse", "gradient"],
  parts: [
    {
      kind: "formula",
      id: "derivative",
      label: { ru: "$L'(w)$ как функция $w$", en: "$L'(w)$ as a function of $w$" },
      weight: 2,
      symbols: [{ name: "w", low: -5, high: 5, whole: false }],
    },
    {
      kind: "number",
      id: "value",
      label: { ru: "$L'({{at}})$", en: "$L'({{at}})$" },
      weight: 1,
      units: [],
    },
    {
      kind: "single_choice",
      id: "direction",
      label: {
        ru: "Сейчас $w = {{at}}$. Куда сдвинуть вес, чтобы потери уменьшились?",
        en: "Now $w = {{at}}$. Which way should the weight move for the loss to fall?",
      },
      weight: 1,
      options: [
        { id: "up", text: { ru: "немного увеличить $w$", en: "increase $w$ a little" } },
        { id: "down", text: { ru: "немного уменьшить $w$", en: "decrease $w$ a little" } },
        {
          id: "none",
          text: { ru: "некуда: потери уже наименьшие", en: "nowhere: the loss is at its least" },
        },
      ],
      order: "fixed",
    },
  ],
};

/** The weight `at` is to the left or to the right of the best one, never on it. */
export function draw(random: Random) {
  const x = random.integer(2, 5);
  const at = random.pick([-2, -1, 2, 3]);
  return { x, y: x * at + random.pick([-4, -3, -2, 2, 3, 4]), at };
}
