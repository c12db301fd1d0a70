import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "stretched-bowl",
  module: "theory-1",
  title: { ru: "Вытянутая чаша", en: "A stretched bowl" },
  tags: ["gradient-descent", "learning-rate", "features"],
  parts: [
    {
      kind: "number",
      id: "bound",
      label: {
        ru: "Каково наибольшее $\\eta_{\\max}$, такое что при всех $0 < \\eta < \\eta_{\\max}$ спуск сходится из любой точки?",
        en: "What is the largest $\\eta_{\\max}$ such that descent converges from every point for all $0 < \\eta < \\eta_{\\max}$?",
      },
      weight: 1,
      units: [],
    },
    {
      kind: "number",
      id: "factor",
      label: {
        ru: "Взяли $\\eta = \\frac{1}{2} \\eta_{\\max}$. На какое число умножается $w_1$ за один шаг?",
        en: "Let $\\eta = \\frac{1}{2} \\eta_{\\max}$. By which number is $w_1$ multiplied in one step?",
      },
      weight: 1,
      units: [],
    },
    {
      kind: "single_choice",
      id: "remedy",
      label: {
        ru: "Такая чаша бывает, когда признаки измерены в очень разных масштабах. Что поможет спуску дойти быстрее?",
        en: "Such a bowl arises when features have very different scales. What makes descent arrive sooner?",
      },
      weight: 1,
      options: [
        {
          id: "scale",
          text: { ru: "привести признаки к одному масштабу", en: "bring the features to one scale" },
        },
        {
          id: "larger",
          text: {
            ru: "взять $\\eta$ в несколько раз больше $\\eta_{\\max}$",
            en: "take $\\eta$ several times above $\\eta_{\\max}$",
          },
        },
        {
          id: "sum",
          text: {
            ru: "вместо среднего взять сумму квадратов",
            en: "use the sum of squares in place of the mean",
          },
        },
        { id: "start", text: { ru: "начать из другой точки", en: "start from another point" } },
      ],
      order: "shuffled",
    },
  ],
};

export function draw(random: Random) {
  return { K: random.pick([10, 20, 25, 50, 100, 200]) };
}
