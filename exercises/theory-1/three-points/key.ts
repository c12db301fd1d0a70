import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/three-points/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ x, y, X }: ReturnType<typeof draw>): Keys {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const [sx, sy] = [sum(x), sum(y)];
  const sxx = sum(x.map((value) => value * value));
  const sxy = sum(x.map((value, i) => value * y[i]));
  const determinant = 3 * sxx - sx * sx;
  const weights = [(sxx * sy - sx * sxy) / determinant, (3 * sxy - sx * sy) / determinant];
  return {
    gram: {
      kind: "matrix",
      value: [
        [3, sx],
        [sx, sxx],
      ],
      tolerance: exactly,
      mistakes: [
        {
          value: X.map((row) => X.map((other) => row[0] * other[0] + row[1] * other[1])),
          feedback: {
            ru: "Это $X X^\\top$. В $X^\\top X$ перемножаются столбцы, и размер её $2 \\times 2$.",
            en: "This is $X X^\\top$. In $X^\\top X$ the columns are multiplied, and it is $2 \\times 2$.",
          },
        },
        {
          value: [
            [3, sx],
            [sx, sx * sx],
          ],
          feedback: {
            ru: "В правом нижнем углу стоит сумма квадратов, а не квадрат суммы.",
            en: "The lower right corner is the sum of squares, not the square of the sum.",
          },
        },
      ],
    },
    moments: {
      kind: "vector",
      value: [sy, sxy],
      tolerance: exactly,
      mistakes: [
        {
          value: [sy, sx * sy],
          feedback: {
            ru: "Вторая компонента — сумма произведений $x_i y_i$, а не произведение сумм.",
            en: "The second component is the sum of the products $x_i y_i$, not the product of the sums.",
          },
        },
      ].filter(({ value }) => value[1] !== sxy),
    },
    weights: {
      kind: "vector",
      value: weights,
      tolerance: exactly,
      mistakes: [
        {
          value: weights.toReversed(),
          feedback: {
            ru: "Числа верные, а порядок другой: первым стоит свободный член, как столбец единиц в $X$.",
            en: "The numbers are right, the order is not: the intercept comes first, as the column of ones does in $X$.",
          },
        },
        {
          value: [0, sxy / sxx],
          feedback: {
            ru: "Это лучшая прямая через начало координат. Здесь есть ещё свободный член.",
            en: "This is the best line through the origin. Here there is an intercept too.",
          },
        },
      ].filter(({ value }) => value[0] !== weights[0]),
    },
  };
}
