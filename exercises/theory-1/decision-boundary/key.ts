import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/decision-boundary/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ w0, w1, w2, p, q }: ReturnType<typeof draw>): Keys {
  return {
    line: {
      kind: "vector",
      value: [-w1 / w2, -w0 / w2],
      tolerance: exactly,
      mistakes: [
        {
          value: [w1 / w2, w0 / w2],
          feedback: {
            ru: "При переносе в другую часть уравнения знаки меняются.",
            en: "Signs change when terms move to the other side of the equation.",
          },
        },
        {
          value: [-w0 / w2, -w1 / w2],
          feedback: {
            ru: "Перепутаны наклон и свободный член: при $x_1$ стоит $w_1$.",
            en: "Slope and height are swapped: $w_1$ stands at $x_1$.",
          },
        },
        {
          value: [w1, w0],
          feedback: {
            ru: "Это веса. Из уравнения $w_0 + w_1 x_1 + w_2 x_2 = 0$ выразите $x_2$.",
            en: "These are weights. Solve $w_0 + w_1 x_1 + w_2 x_2 = 0$ for $x_2$.",
          },
        },
      ],
    },
    point: {
      kind: "true_false",
      right: w0 + w1 * p + w2 * q > 0,
      feedback: {
        ru: "Подставьте точку в $w_0 + w_1 x_1 + w_2 x_2$: класс 1 там, где сумма положительна, а не там, где точка выше прямой.",
        en: "Put the point into $w_0 + w_1 x_1 + w_2 x_2$: class 1 is where the sum is positive, not where the point is above the line.",
      },
      rubric: null,
    },
    probability: {
      kind: "number",
      value: 0.5,
      tolerance: exactly,
      mistakes: [
        {
          value: 0,
          feedback: {
            ru: "На границе ноль — сумма под сигмоидой, а вероятность — сигмоида от него.",
            en: "What is zero on the boundary is the sum under the sigmoid; the probability is the sigmoid of it.",
          },
        },
        {
          value: 1,
          feedback: {
            ru: "На границе модель колеблется между классами, а не уверена.",
            en: "On the boundary the model hesitates between the classes; it is not sure.",
          },
        },
      ],
    },
  };
}
