import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/one-outlier/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ n, k }: ReturnType<typeof draw>): Keys {
  const mse = (n - 1 + k ** 2) / n;
  const mae = (n - 1 + k) / n;
  return {
    mse: {
      kind: "number",
      value: mse,
      tolerance: exactly,
      mistakes: [
        {
          value: k ** 2,
          feedback: {
            ru: "Так вырос один квадрат, а не среднее: остальные ошибки прежние.",
            en: "This is how one square grew, not the mean: the other errors stayed.",
          },
        },
        {
          value: k ** 2 / n,
          feedback: {
            ru: "Остальные ошибки не исчезли, их квадраты тоже входят в сумму.",
            en: "The other errors have not gone; their squares are in the sum too.",
          },
        },
        {
          value: mae,
          feedback: {
            ru: "Так вырос средний модуль. В $\\mathrm{MSE}$ входят квадраты ошибок.",
            en: "This is how the mean absolute error grew. The $\\mathrm{MSE}$ has squares of errors.",
          },
        },
      ],
    },
    mae: {
      kind: "number",
      value: mae,
      tolerance: exactly,
      mistakes: [
        {
          value: k,
          feedback: {
            ru: "Так выросла одна ошибка, а не среднее.",
            en: "This is how one error grew, not the mean.",
          },
        },
        {
          value: mse,
          feedback: { ru: "Модуль не возводят в квадрат.", en: "An absolute value is not squared." },
        },
      ],
    },
  };
}
