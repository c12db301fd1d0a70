import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/weight-in-minutes/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ w0, w1, w2, km, floors }: ReturnType<typeof draw>): Keys {
  const difference = w1 * km - w2 * floors;
  return {
    difference: {
      kind: "number",
      value: difference,
      tolerance: exactly,
      mistakes: [
        {
          value: w0 + difference,
          feedback: {
            ru: "Свободный член есть в обоих предсказаниях, и в разности он сокращается.",
            en: "The intercept is in both predictions and cancels in their difference.",
          },
        },
        {
          value: w1 * km + w2 * floors,
          feedback: {
            ru: "Этажей у второй доставки меньше: этот вклад вычитается.",
            en: "The second delivery has fewer floors to climb: that share is subtracted.",
          },
        },
        {
          value: w1 * km,
          feedback: {
            ru: "Изменились оба признака, а учтено только расстояние.",
            en: "Both features changed, but only the distance is counted.",
          },
        },
      ],
    },
  };
}
