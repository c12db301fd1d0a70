import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/line-through-origin/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ x, y }: ReturnType<typeof draw>): Keys {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const sxx = sum(x.map((value) => value * value));
  const sxy = sum(x.map((value, i) => value * y[i]));
  return {
    weight: {
      kind: "number",
      value: sxy / sxx,
      tolerance: exactly,
      mistakes: [
        {
          value: (3 * sxy - sum(x) * sum(y)) / (3 * sxx - sum(x) ** 2),
          feedback: {
            ru: "Это наклон прямой со свободным членом. Здесь столбца единиц нет.",
            en: "This is the slope of a line with an intercept. Here there is no column of ones.",
          },
        },
        {
          value: sum(y) / sum(x),
          feedback: {
            ru: "Отношение сумм — не то же: приравняйте к нулю производную $\\sum_i 2 (w x_i - y_i) x_i$.",
            en: "A ratio of sums is something else: set the derivative $\\sum_i 2 (w x_i - y_i) x_i$ to zero.",
          },
        },
        {
          value: sxy / 3,
          feedback: {
            ru: "Делить нужно на сумму квадратов $x_i$, а не на число объектов.",
            en: "The divisor is the sum of the squares of $x_i$, not the number of objects.",
          },
        },
      ],
    },
    change: {
      kind: "number",
      value: 0,
      tolerance: exactly,
      mistakes: [
        {
          value: 5 / sxx,
          feedback: {
            ru: "В числителе ответ умножается на свой $x$, а он здесь равен нулю.",
            en: "In the numerator the answer is multiplied by its $x$, which is zero here.",
          },
        },
        {
          value: 5 / 3,
          feedback: {
            ru: "На столько изменился бы средний ответ; но прямая и дальше проходит через начало координат.",
            en: "By this much the mean answer would change; but the line still passes through the origin.",
          },
        },
      ],
    },
  };
}
