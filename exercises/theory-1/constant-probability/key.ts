import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/constant-probability/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ n, m }: ReturnType<typeof draw>): Keys {
  return {
    loss: {
      kind: "formula",
      value: `-(${m}*ln(p) + ${n - m}*ln(1 - p))/${n}`,
      mistakes: [
        {
          value: `-(${m}*ln(p) + ${n - m}*ln(1 - p))`,
          feedback: { ru: "Сумма не поделена на $n$.", en: "The sum is not divided by $n$." },
        },
        {
          value: `(${m}*ln(p) + ${n - m}*ln(1 - p))/${n}`,
          feedback: {
            ru: "Потерян минус: логарифмы вероятностей отрицательны, а потери — нет.",
            en: "The minus is lost: logarithms of probabilities are negative, the loss is not.",
          },
        },
        {
          value: `-${m}*ln(p)/${n}`,
          feedback: {
            ru: "Объекты класса 0 тоже входят в потери, с $\\ln(1 - p)$.",
            en: "Objects of class 0 are in the loss too, with $\\ln(1 - p)$.",
          },
        },
      ],
    },
    best: {
      kind: "number",
      value: m / n,
      tolerance: exactly,
      mistakes: [
        {
          value: m / (n - m),
          feedback: {
            ru: "Это шансы. Вероятность — доля класса 1 среди всех.",
            en: "These are the odds. The probability is the share of class 1 among all.",
          },
        },
        {
          value: 1 - m / n,
          feedback: { ru: "Это доля класса 0.", en: "This is the share of class 0." },
        },
        {
          value: 0.5,
          feedback: {
            ru: "Половина хороша, только когда классов поровну.",
            en: "One half is good only when the classes are equal in number.",
          },
        },
        {
          value: m > n / 2 ? 1 : 0,
          feedback: {
            ru: "Тогда на объектах другого класса логарифм равен минус бесконечности.",
            en: "Then on objects of the other class the logarithm is minus infinity.",
          },
        },
      ],
    },
    half: {
      kind: "number",
      value: Math.LN2,
      tolerance: { kind: "absolute", value: 0.005 },
      mistakes: [
        {
          value: -Math.LN2,
          feedback: { ru: "Потери положительны.", en: "The loss is positive." },
        },
        {
          value: n * Math.LN2,
          feedback: { ru: "Это сумма, а не среднее.", en: "This is the sum, not the mean." },
        },
        {
          value: 1,
          feedback: {
            ru: "Единица получилась бы с двоичным логарифмом.",
            en: "It would be one with a binary logarithm.",
          },
        },
      ],
    },
  };
}
