import { drawUntil } from "#exercises/kit/draw-until.ts";
import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "log-loss-step-by-hand",
  module: "theory-1",
  title: { ru: "Первый шаг логистической регрессии", en: "The first step of logistic regression" },
  tags: ["logistic-regression", "log-loss", "gradient-descent"],
  parts: [
    { kind: "vector", id: "gradient", label: { ru: "$\\nabla L(w)$", en: "$\\nabla L(w)$" }, weight: 2 },
    {
      kind: "vector",
      id: "weights",
      label: {
        ru: "Веса после шага с $\\eta = {{eta}}$",
        en: "The weights after a step with $\\eta = {{eta}}$",
      },
      weight: 1,
    },
  ],
};

/** Four objects; with w = 0 all probabilities are 1/2, so that nothing needs rounding. */
export function draw(random: Random) {
  const { x, y } = drawUntil(
    () => ({
      x: Array.from({ length: 4 }, () => random.integer(-3, 4)),
      y: Array.from({ length: 4 }, () => random.bernoulli(0.5)),
    }),
    (drawn) => {
      const ones = drawn.y.reduce((sum, label) => sum + label, 0);
      const moment = drawn.x.reduce((sum, value, i) => sum + value * (0.5 - drawn.y[i]), 0);
      return ones > 0 && ones !== 2 && moment !== 0;
    },
  );
  return { X: x.map((value) => [1, value]), y, eta: random.pick([0.8, 2, 4]) };
}
