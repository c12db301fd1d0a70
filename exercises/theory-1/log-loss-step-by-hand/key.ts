import { exactly } from "#exercises/kit/exactly.ts";
import { logLossGradient } from "#exercises/lecture-1/log-loss-gradient/solution.ts";
import type { draw } from "#exercises/theory-1/log-loss-step-by-hand/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ X, y, eta }: ReturnType<typeof draw>): Keys {
  const gradient = logLossGradient(X, y, [0, 0]);
  const scaled = (factor: number) => gradient.map((value) => factor * value);
  const withoutSigmoid = [0, 1].map((j) => -X.reduce((sum, row, i) => sum + row[j] * y[i], 0) / y.length);
  const uphill = {
    ru: "Знаки противоположны. Градиент — $\\frac{1}{n} X^\\top (p - y)$, а шаг делают против него.",
    en: "The signs are the opposite. The gradient is $\\frac{1}{n} X^\\top (p - y)$, and the step goes against it.",
  };
  return {
    gradient: {
      kind: "vector",
      value: gradient,
      tolerance: exactly,
      mistakes: [
        { value: scaled(-1), feedback: uphill },
        {
          value: scaled(2),
          feedback: {
            ru: "Двойка — из градиента $\\mathrm{MSE}$. Здесь нет квадрата, и двойки нет.",
            en: "The 2 belongs to the gradient of the $\\mathrm{MSE}$. Here there is no square and no 2.",
          },
        },
        {
          value: scaled(y.length),
          feedback: { ru: "Сумма не поделена на $n$.", en: "The sum is not divided by $n$." },
        },
        {
          value: withoutSigmoid,
          feedback: {
            ru: "Предсказание — не $Xw = 0$, а $\\sigma(0) = \\frac12$.",
            en: "The prediction is not $Xw = 0$ but $\\sigma(0) = \\frac12$.",
          },
        },
      ],
    },
    weights: {
      kind: "vector",
      value: scaled(-eta),
      tolerance: exactly,
      mistakes: [
        { value: scaled(eta), feedback: uphill },
        {
          value: scaled(-1),
          feedback: {
            ru: "Градиент не умножен на $\\eta$.",
            en: "The gradient is not multiplied by $\\eta$.",
          },
        },
      ],
    },
  };
}
