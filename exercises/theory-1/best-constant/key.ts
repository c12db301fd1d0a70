import { exactly } from "#exercises/kit/exactly.ts";
import { meanSquaredError } from "#exercises/lecture-1/mean-squared-error/solution.ts";
import type { draw } from "#exercises/theory-1/best-constant/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ y }: ReturnType<typeof draw>): Keys {
  const n = y.length;
  const mean = y.reduce((sum, value) => sum + value, 0) / n;
  const least = meanSquaredError(new Array<number>(n).fill(mean), y);
  const median = y.toSorted((a, b) => a - b)[(n - 1) / 2];
  return {
    argmin: {
      kind: "number",
      value: mean,
      tolerance: exactly,
      mistakes: [
        {
          value: median,
          feedback: {
            ru: "Это медиана: она делает наименьшим средний модуль ошибки. Для квадратов приравняйте к нулю производную $L'(c)$.",
            en: "This is the median, which minimises the mean absolute error. For squares set the derivative $L'(c)$ to zero.",
          },
        },
        {
          value: least,
          feedback: {
            ru: "Это само наименьшее значение $L$. $\\arg\\min$ — то число $c$, при котором оно достигается.",
            en: "This is the least value of $L$. $\\arg\\min$ is the number $c$ at which it is reached.",
          },
        },
      ],
    },
    min: {
      kind: "number",
      value: least,
      tolerance: exactly,
      mistakes: [
        {
          value: mean,
          feedback: {
            ru: "Это точка минимума. $\\min$ — значение $L$ в этой точке.",
            en: "This is where the minimum is. $\\min$ is the value of $L$ there.",
          },
        },
        {
          value: (least * n) / (n - 1),
          feedback: {
            ru: "Деление на $n - 1$ — из оценки дисперсии по выборке. Здесь среднее по $n$ объектам.",
            en: "Division by $n - 1$ comes from the estimate of a variance. Here the mean is over $n$ objects.",
          },
        },
        {
          value: least * n,
          feedback: {
            ru: "Это сумма квадратов, а не среднее.",
            en: "This is the sum of squares, not their mean.",
          },
        },
        {
          value: Math.sqrt(least),
          feedback: { ru: "Корень здесь лишний.", en: "There is no root here." },
        },
      ],
    },
  };
}
