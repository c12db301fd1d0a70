import { logLoss } from "#exercises/lecture-1/log-loss/solution.ts";
import type { draw } from "#exercises/theory-1/log-loss-by-hand/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ y, p }: ReturnType<typeof draw>): Keys {
  const loss = logLoss(y, p);
  return {
    loss: {
      kind: "number",
      value: loss,
      tolerance: { kind: "absolute", value: 0.005 },
      mistakes: [
        {
          value: loss * y.length,
          feedback: {
            ru: "Это сумма. Log-loss — среднее по объектам.",
            en: "This is the sum. Log-loss is the mean over objects.",
          },
        },
        {
          value: -loss,
          feedback: {
            ru: "Логарифмы вероятностей отрицательны, а перед суммой стоит минус: потери положительны.",
            en: "Logarithms of probabilities are negative, and there is a minus before the sum: the loss is positive.",
          },
        },
        {
          value: loss / Math.LN10,
          feedback: {
            ru: "Логарифм натуральный, а не десятичный.",
            en: "The logarithm is natural, not decimal.",
          },
        },
        {
          value: loss / Math.LN2,
          feedback: {
            ru: "Логарифм натуральный, а не двоичный.",
            en: "The logarithm is natural, not binary.",
          },
        },
        {
          value: logLoss(
            y.map(() => 1),
            p,
          ),
          feedback: {
            ru: "У объектов класса 0 берут логарифм $1 - p$, а не $p$.",
            en: "For objects of class 0 the logarithm is that of $1 - p$, not of $p$.",
          },
        },
      ],
    },
  };
}
