import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    loss: {
      kind: "formula",
      value: "ln(1 + exp(-z))",
      mistakes: [
        {
          value: "ln(1 + exp(z))",
          feedback: {
            ru: "Это потери объекта класса 0: они растут вместе с $z$.",
            en: "This is the loss of an object of class 0: it grows with $z$.",
          },
        },
        {
          value: "-ln(1 + exp(-z))",
          feedback: {
            ru: "Знак: $-\\ln \\frac{1}{1 + e^{-z}}$ — это плюс логарифм знаменателя.",
            en: "The sign: $-\\ln \\frac{1}{1 + e^{-z}}$ is plus the logarithm of the denominator.",
          },
        },
      ],
    },
    "slope-one": {
      kind: "formula",
      value: "sigmoid(z) - 1",
      mistakes: [
        {
          value: "1 - sigmoid(z)",
          feedback: {
            ru: "Потери убывают с ростом $z$, производная отрицательна.",
            en: "The loss falls as $z$ grows, so the derivative is negative.",
          },
        },
        {
          value: "-1/sigmoid(z)",
          feedback: {
            ru: "Это производная по $p$. Умножьте её на $\\sigma'(z) = p(1 - p)$.",
            en: "This is the derivative by $p$. Multiply it by $\\sigma'(z) = p(1 - p)$.",
          },
        },
        {
          value: "sigmoid(z)",
          feedback: {
            ru: "Это производная для класса 0: из вероятности вычитают верный класс.",
            en: "This is the derivative for class 0: the true class is subtracted from the probability.",
          },
        },
      ],
    },
    "slope-zero": {
      kind: "formula",
      value: "sigmoid(z)",
      mistakes: [
        {
          value: "sigmoid(z) - 1",
          feedback: { ru: "Это производная для класса 1.", en: "This is the derivative for class 1." },
        },
        {
          value: "-sigmoid(z)",
          feedback: {
            ru: "Для класса 0 потери растут с $z$, производная положительна.",
            en: "For class 0 the loss grows with $z$, so the derivative is positive.",
          },
        },
        {
          value: "1/(1 - sigmoid(z))",
          feedback: {
            ru: "Это производная по $p$. Умножьте её на $\\sigma'(z) = p(1 - p)$.",
            en: "This is the derivative by $p$. Multiply it by $\\sigma'(z) = p(1 - p)$.",
          },
        },
      ],
    },
  };
}
