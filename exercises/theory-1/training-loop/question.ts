import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "training-loop",
  module: "theory-1",
  title: { ru: "Цикл обучения", en: "The training loop" },
  tags: ["logistic-regression", "gradient-descent"],
  parts: [
    {
      kind: "ordering",
      id: "order",
      label: {
        ru: "Расставьте действия программы по порядку.",
        en: "Put what the program does in order.",
      },
      weight: 1,
      items: [
        { id: "start", text: { ru: "задать начальные веса $w = 0$", en: "set the initial weights $w = 0$" } },
        { id: "sums", text: { ru: "вычислить $z = Xw$", en: "compute $z = Xw$" } },
        { id: "probabilities", text: { ru: "вычислить $p = \\sigma(z)$", en: "compute $p = \\sigma(z)$" } },
        { id: "residuals", text: { ru: "вычислить остатки $p - y$", en: "compute the residuals $p - y$" } },
        {
          id: "gradient",
          text: {
            ru: "вычислить $g = \\frac{1}{n} X^\\top (p - y)$",
            en: "compute $g = \\frac{1}{n} X^\\top (p - y)$",
          },
        },
        { id: "update", text: { ru: "заменить $w$ на $w - \\eta g$", en: "replace $w$ by $w - \\eta g$" } },
        {
          id: "repeat",
          text: {
            ru: "если градиент ещё не мал, вернуться к вычислению $z$",
            en: "if the gradient is not small yet, go back to computing $z$",
          },
        },
      ],
      credit: "proportional",
    },
  ],
};
