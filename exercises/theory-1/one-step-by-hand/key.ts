import { exactly } from "#exercises/kit/exactly.ts";
import { product } from "#exercises/kit/features.ts";
import { meanSquaredError } from "#exercises/lecture-1/mean-squared-error/solution.ts";
import { mseGradient } from "#exercises/lecture-1/mse-gradient/solution.ts";
import type { draw } from "#exercises/theory-1/one-step-by-hand/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ X, y, w, eta }: ReturnType<typeof draw>): Keys {
  const gradient = mseGradient(X, y, w);
  const moved = (step: number) => w.map((weight, j) => weight - step * gradient[j]);
  const loss = (weights: number[]) => meanSquaredError(product(X, weights), y);
  const after = loss(moved(eta));
  return {
    weights: {
      kind: "vector",
      value: moved(eta),
      tolerance: exactly,
      mistakes: [
        {
          value: moved(-eta),
          feedback: {
            ru: "Шаг сделан по градиенту, туда, где потери растут. Спуск идёт против него.",
            en: "The step goes along the gradient, where the loss grows. Descent goes against it.",
          },
        },
        {
          value: moved(eta / 2),
          feedback: {
            ru: "Шаг вдвое короче: в градиенте $\\mathrm{MSE}$ есть двойка.",
            en: "The step is half as long: the gradient of the $\\mathrm{MSE}$ has a 2.",
          },
        },
        {
          value: moved(2 * eta),
          feedback: {
            ru: "Шаг вдвое длиннее: сумма по двум объектам не поделена на $n = 2$.",
            en: "The step is twice as long: the sum over two objects is not divided by $n = 2$.",
          },
        },
        {
          value: moved(1),
          feedback: {
            ru: "Градиент не умножен на $\\eta$.",
            en: "The gradient is not multiplied by $\\eta$.",
          },
        },
      ],
    },
    loss: {
      kind: "number",
      value: after,
      tolerance: exactly,
      mistakes: [
        {
          value: loss(w),
          feedback: { ru: "Это потери до шага.", en: "This is the loss before the step." },
        },
        {
          value: 2 * after,
          feedback: {
            ru: "Сумма квадратов не поделена на $n$.",
            en: "The sum of squares is not divided by $n$.",
          },
        },
      ].filter(({ value }) => Math.abs(value - after) > 1e-6),
    },
  };
}
