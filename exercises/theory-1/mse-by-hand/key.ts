import { exactly } from "#exercises/kit/exactly.ts";
import { meanSquaredError } from "#exercises/lecture-1/mean-squared-error/solution.ts";
import type { draw } from "#exercises/theory-1/mse-by-hand/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ y, yHat }: ReturnType<typeof draw>): Keys {
  const n = y.length;
  const errors = yHat.map((value, i) => value - y[i]);
  const mse = meanSquaredError(yHat, y);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    mse: {
      kind: "number",
      value: mse,
      tolerance: exactly,
      mistakes: [
        {
          value: mse * n,
          feedback: {
            ru: "Это сумма квадратов. Средняя ошибка делится ещё на число объектов.",
            en: "This is the sum of squares. The mean error is divided by the number of objects.",
          },
        },
        {
          value: mse / 2,
          feedback: {
            ru: "Двойка в знаменателе лишняя: в этом курсе $\\mathrm{MSE}$ — среднее квадратов, $1/n$, а не $1/(2n)$.",
            en: "The 2 in the denominator is one too many: here $\\mathrm{MSE}$ is the mean of squares, $1/n$ and not $1/(2n)$.",
          },
        },
        {
          value: sum(errors.map(Math.abs)) / n,
          feedback: {
            ru: "Это средний модуль ошибки (MAE). Здесь ошибки возводятся в квадрат.",
            en: "This is the mean absolute error (MAE). Here the errors are squared.",
          },
        },
        {
          value: (sum(errors) / n) ** 2,
          feedback: {
            ru: "Сначала усреднены ошибки, потом взят квадрат: ошибки разных знаков погасили друг друга. Нужно наоборот.",
            en: "The errors were averaged first and squared afterwards, so that opposite signs cancelled. It is the other way round.",
          },
        },
      ],
    },
  };
}
