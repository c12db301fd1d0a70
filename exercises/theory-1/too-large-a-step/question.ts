import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "too-large-a-step",
  module: "theory-1",
  title: { ru: "Слишком большой шаг", en: "Too large a step" },
  tags: ["gradient-descent", "learning-rate"],
  parts: [
    {
      kind: "number",
      id: "bound",
      label: {
        ru: "Спуск сходится из любой точки при всех $0 < \\eta < \\eta_{\\max}$ и не сходится при больших. Чему равно $\\eta_{\\max}$?",
        en: "Descent converges from every point for all $0 < \\eta < \\eta_{\\max}$ and not for larger ones. What is $\\eta_{\\max}$?",
      },
      weight: 1,
      units: [],
    },
    {
      kind: "single_choice",
      id: "behaviour",
      label: {
        ru: "Как ведёт себя спуск при $\\eta = {{eta}}$, начатый не из минимума?",
        en: "How does descent behave with $\\eta = {{eta}}$ when it does not start at the minimum?",
      },
      weight: 1,
      options: [
        {
          id: "side",
          text: {
            ru: "приближается к минимуму, оставаясь с одной стороны от него",
            en: "comes closer to the minimum and stays on one side of it",
          },
        },
        { id: "once", text: { ru: "попадает в минимум за один шаг", en: "reaches the minimum in one step" } },
        {
          id: "over",
          text: {
            ru: "перепрыгивает через минимум, но каждый раз оказывается ближе",
            en: "jumps over the minimum but lands closer each time",
          },
        },
        {
          id: "forever",
          text: {
            ru: "вечно прыгает между двумя точками",
            en: "jumps between two points for ever",
          },
        },
        {
          id: "away",
          text: {
            ru: "перепрыгивает через минимум и уходит всё дальше",
            en: "jumps over the minimum and goes further and further away",
          },
        },
      ],
      order: "fixed",
    },
  ],
};

/** Each step multiplies the distance to the minimum by 1 − 2·a·eta, which is one of these. */
export function draw(random: Random) {
  const a = random.pick([2, 4, 5, 10]);
  const factor = random.pick([0.5, 0.2, 0, -0.2, -0.5, -1, -1.5, -2]);
  return { a, b: random.pick([-4, -3, 2, 3, 5]), eta: Math.round(((1 - factor) / (2 * a)) * 1e6) / 1e6 };
}
