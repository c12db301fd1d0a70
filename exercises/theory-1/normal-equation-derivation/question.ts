import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "normal-equation-derivation",
  module: "theory-1",
  title: { ru: "Вывод нормального уравнения", en: "Deriving the normal equation" },
  tags: ["normal-equation", "gradient"],
  parts: [
    {
      kind: "ordering",
      id: "steps",
      label: {
        ru: "Расставьте шаги вывода, от первого к последнему.",
        en: "Put the steps of the derivation in order, from the first to the last.",
      },
      weight: 1,
      items: [
        {
          id: "loss",
          text: {
            ru: "Записать ошибку как функцию весов: $L(w) = \\frac{1}{n} \\lVert Xw - y \\rVert^2$",
            en: "Write the error as a function of the weights: $L(w) = \\frac{1}{n} \\lVert Xw - y \\rVert^2$",
          },
        },
        {
          id: "gradient",
          text: {
            ru: "Найти градиент: $\\nabla L(w) = \\frac{2}{n} X^\\top (Xw - y)$",
            en: "Find the gradient: $\\nabla L(w) = \\frac{2}{n} X^\\top (Xw - y)$",
          },
        },
        {
          id: "zero",
          text: {
            ru: "Потребовать $X^\\top (Xw - y) = 0$",
            en: "Demand that $X^\\top (Xw - y) = 0$",
          },
        },
        {
          id: "system",
          text: {
            ru: "Перенести то, что не зависит от $w$, вправо: $X^\\top X w = X^\\top y$",
            en: "Move what does not depend on $w$ to the right: $X^\\top X w = X^\\top y$",
          },
        },
        {
          id: "inverse",
          text: {
            ru: "Умножить слева на $(X^\\top X)^{-1}$",
            en: "Multiply from the left by $(X^\\top X)^{-1}$",
          },
        },
      ],
      credit: "proportional",
    },
    {
      kind: "single_choice",
      id: "minimum",
      label: {
        ru: "Почему в найденной точке минимум, а не максимум и не седло?",
        en: "Why is the point found a minimum, and not a maximum or a saddle?",
      },
      weight: 1,
      options: [
        { id: "convex", text: { ru: "$L$ выпукла", en: "$L$ is convex" } },
        { id: "positive", text: { ru: "$L(w) \\ge 0$", en: "$L(w) \\ge 0$" } },
        {
          id: "unique",
          text: {
            ru: "точка с нулевым градиентом всего одна",
            en: "there is only one point where the gradient is zero",
          },
        },
        { id: "smooth", text: { ru: "$L$ всюду дифференцируема", en: "$L$ is differentiable everywhere" } },
      ],
      order: "shuffled",
    },
  ],
};
