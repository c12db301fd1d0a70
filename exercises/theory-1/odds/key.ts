import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/odds/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ r, k, s }: ReturnType<typeof draw>): Keys {
  const probability = r ** k / (r ** k + s);
  return {
    factor: {
      kind: "number",
      value: r ** k,
      tolerance: exactly,
      mistakes: [
        {
          value: r,
          feedback: {
            ru: "Так шансы растут за одну единицу признака.",
            en: "This is how the odds grow for one unit of the feature.",
          },
        },
        {
          value: r * k,
          feedback: {
            ru: "Логарифмы складываются, а сами шансы перемножаются: каждая единица признака умножает их ещё раз.",
            en: "Logarithms add up, but the odds multiply: each unit of the feature multiplies them once more.",
          },
        },
      ].filter(({ value }) => value !== r ** k),
    },
    probability: {
      kind: "number",
      value: probability,
      tolerance: exactly,
      mistakes: [
        {
          value: r ** k / s,
          feedback: {
            ru: "Это шансы $p/(1 - p)$, а не сама вероятность.",
            en: "These are the odds $p/(1 - p)$, not the probability itself.",
          },
        },
        {
          value: 1 - probability,
          feedback: {
            ru: "Это вероятность класса 0: проверьте знак под сигмоидой.",
            en: "This is the probability of class 0: check the sign under the sigmoid.",
          },
        },
      ],
    },
  };
}
