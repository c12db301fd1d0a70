import { drawUntil } from "#exercises/kit/draw-until.ts";
import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "mse-gradient-by-hand",
  module: "theory-1",
  title: { ru: "Градиент MSE вручную", en: "The gradient of the MSE by hand" },
  tags: ["mse", "gradient"],
  parts: [
    {
      kind: "vector",
      id: "gradient",
      label: { ru: "$\\nabla L(w)$", en: "$\\nabla L(w)$" },
      weight: 1,
    },
  ],
};

/** Four objects with whole residuals; no component of the gradient is 0. */
export function draw(random: Random) {
  const { x, residuals } = drawUntil(
    () => ({
      x: Array.from({ length: 4 }, () => random.integer(-2, 3)),
      residuals: Array.from({ length: 4 }, () => random.integer(-3, 3)),
    }),
    (drawn) => {
      const total = drawn.residuals.reduce((sum, value) => sum + value, 0);
      const moment = drawn.residuals.reduce((sum, value, i) => sum + value * drawn.x[i], 0);
      return total !== 0 && moment !== 0 && total !== moment;
    },
  );
  const w = [random.pick([-2, -1, 1, 2]), random.pick([-2, -1, 1, 2])];
  return { X: x.map((value) => [1, value]), y: x.map((value, i) => w[0] + w[1] * value - residuals[i]), w };
}
