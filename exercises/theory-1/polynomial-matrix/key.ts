import { exactly } from "#exercises/kit/exactly.ts";
import { polynomialFeatures, product } from "#exercises/kit/features.ts";
import type { draw } from "#exercises/theory-1/polynomial-matrix/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ x, w }: ReturnType<typeof draw>): Keys {
  const X = polynomialFeatures(x, 2);
  return {
    features: {
      kind: "matrix",
      value: X,
      tolerance: exactly,
      mistakes: [
        {
          value: X.map((row) => row.slice(1)),
          feedback: { ru: "Нет столбца единиц для $w_0$.", en: "The column of ones for $w_0$ is missing." },
        },
        {
          value: X.map((row) => row.toReversed()),
          feedback: {
            ru: "Столбцы те, а порядок другой: единицы умножаются на $w_0$ и стоят первыми.",
            en: "These are the columns in another order: the ones meet $w_0$ and come first.",
          },
        },
        {
          value: [0, 1, 2].map((j) => X.map((row) => row[j])),
          feedback: {
            ru: "Матрица транспонирована: объект — это строка.",
            en: "The matrix is transposed: an object is a row.",
          },
        },
        {
          value: x.map((value) => [1, value, 2 * value]),
          feedback: {
            ru: "В последнем столбце $2x$, а нужно $x^2$.",
            en: "The last column holds $2x$; it should be $x^2$.",
          },
        },
      ],
    },
    prediction: {
      kind: "vector",
      value: product(X, w),
      tolerance: exactly,
      mistakes: [
        {
          value: product(X, [0, ...w.slice(1)]),
          feedback: { ru: "Забыт свободный член $w_0$.", en: "The intercept $w_0$ is missing." },
        },
        {
          value: product(X, w.toReversed()),
          feedback: {
            ru: "Веса приложены в обратном порядке: при $x^2$ стоит последний.",
            en: "The weights are applied in the opposite order: the last one stands at $x^2$.",
          },
        },
      ].filter(({ value }) => value.join() !== product(X, w).join()),
    },
  };
}
