import { exactly } from "#exercises/kit/exactly.ts";
import { mseGradient } from "#exercises/lecture-1/mse-gradient/solution.ts";
import type { draw } from "#exercises/theory-1/mse-gradient-by-hand/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ X, y, w }: ReturnType<typeof draw>): Keys {
  const gradient = mseGradient(X, y, w);
  const scaled = (factor: number) => gradient.map((value) => value * factor);
  return {
    gradient: {
      kind: "vector",
      value: gradient,
      tolerance: exactly,
      mistakes: [
        {
          value: scaled(1 / 2),
          feedback: {
            ru: "Забыта двойка: производная квадрата — удвоенное основание.",
            en: "The 2 is missing: the derivative of a square is twice the base.",
          },
        },
        {
          value: scaled(X.length),
          feedback: {
            ru: "Забыто деление на $n$: $\\mathrm{MSE}$ — среднее, а не сумма.",
            en: "The division by $n$ is missing: the $\\mathrm{MSE}$ is a mean, not a sum.",
          },
        },
        {
          value: scaled(X.length / 2),
          feedback: {
            ru: "Это $X^\\top (Xw - y)$ без множителя $2/n$.",
            en: "This is $X^\\top (Xw - y)$ without the factor $2/n$.",
          },
        },
        {
          value: scaled(-1),
          feedback: {
            ru: "Знаки противоположны: остаток — это $Xw - y$. Градиент показывает, куда потери растут.",
            en: "The signs are the opposite: the residual is $Xw - y$. A gradient points where the loss grows.",
          },
        },
        {
          value: gradient.toReversed(),
          feedback: {
            ru: "Порядок другой: первая компонента — производная по $w_0$.",
            en: "The order is not this: the first component is the derivative by $w_0$.",
          },
        },
      ],
    },
  };
}
