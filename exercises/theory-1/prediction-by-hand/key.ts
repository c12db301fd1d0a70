import { exactly } from "#exercises/kit/exactly.ts";
import { product } from "#exercises/kit/features.ts";
import type { draw } from "#exercises/theory-1/prediction-by-hand/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ X, w }: ReturnType<typeof draw>): Keys {
  return {
    prediction: {
      kind: "vector",
      value: product(X, w),
      tolerance: exactly,
      mistakes: [
        {
          value: product(X, [0, ...w.slice(1)]),
          feedback: {
            ru: "Забыт свободный член: первый столбец $X$ состоит из единиц, и $w_0$ прибавляется к каждому предсказанию.",
            en: "The intercept is missing: the first column of $X$ is ones, and $w_0$ is added to every prediction.",
          },
        },
        {
          value: product(X, w).map((value) => -value),
          feedback: { ru: "Все знаки противоположны.", en: "All signs are the opposite." },
        },
      ],
    },
  };
}
