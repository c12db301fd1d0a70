import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "one-outlier",
  module: "theory-1",
  title: { ru: "Один выброс", en: "One outlier" },
  tags: ["mse"],
  parts: [
    {
      kind: "number",
      id: "mse",
      label: {
        ru: "Во сколько раз выросла $\\mathrm{MSE}$?",
        en: "How many times larger did the $\\mathrm{MSE}$ become?",
      },
      weight: 1,
      units: [],
    },
    {
      kind: "number",
      id: "mae",
      label: {
        ru: "Во сколько раз вырос средний модуль ошибки $\\frac{1}{n} \\sum_i |\\hat y_i - y_i|$?",
        en: "How many times larger did the mean absolute error $\\frac{1}{n} \\sum_i |\\hat y_i - y_i|$ become?",
      },
      weight: 1,
      units: [],
    },
  ],
};

/** Both answers have at most one decimal place. */
export function draw(random: Random) {
  return { n: random.pick([10, 20, 50, 100]), k: random.pick([11, 21, 31]) };
}
