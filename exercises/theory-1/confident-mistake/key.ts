import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/confident-mistake/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ zeros }: ReturnType<typeof draw>): Keys {
  return {
    tenfold: {
      kind: "number",
      value: Math.LN10,
      tolerance: { kind: "absolute", value: 0.005 },
      mistakes: [
        {
          value: 1,
          feedback: {
            ru: "На единицу растёт десятичный логарифм, а в log-loss натуральный.",
            en: "It is the decimal logarithm that grows by one; log-loss has the natural one.",
          },
        },
        {
          value: 10,
          feedback: {
            ru: "В 10 раз меняется сама вероятность, а потери — её логарифм.",
            en: "The probability changes 10 times; the loss is its logarithm.",
          },
        },
      ],
    },
    clipped: {
      kind: "number",
      value: zeros * Math.LN10,
      tolerance: { kind: "absolute", value: 0.05 },
      mistakes: [
        {
          value: zeros,
          feedback: {
            ru: "Логарифм натуральный, а не десятичный.",
            en: "The logarithm is natural, not decimal.",
          },
        },
        {
          value: -zeros * Math.LN10,
          feedback: { ru: "Потери положительны.", en: "The loss is positive." },
        },
        {
          value: 0,
          feedback: {
            ru: "Ноль потерь был бы при $p = 1$: верный класс здесь 1.",
            en: "The loss would be zero for $p = 1$: the true class here is 1.",
          },
        },
      ],
    },
    square: {
      kind: "number",
      value: 1,
      tolerance: exactly,
      mistakes: [
        {
          value: 0.25,
          feedback: {
            ru: "Столько при $p = \\frac12$. Уверенная ошибка стоит больше.",
            en: "This is for $p = \\frac12$. A confident mistake costs more.",
          },
        },
      ],
    },
  };
}
