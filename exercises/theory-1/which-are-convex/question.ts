import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "which-are-convex",
  module: "theory-1",
  title: { ru: "Какие функции выпуклы", en: "Which functions are convex" },
  tags: ["convexity"],
  parts: [
    {
      kind: "multiple_choice",
      id: "functions",
      label: {
        ru: "Какие из этих функций веса $w$ (или весов $w_1$, $w_2$) выпуклы на всей прямой (плоскости)?",
        en: "Which of these functions of the weight $w$ (or the weights $w_1$, $w_2$) are convex on the whole line (plane)?",
      },
      weight: 1,
      options: [
        { id: "square", text: { ru: "$(2w - 3)^2 + (w + 1)^2$", en: "$(2w - 3)^2 + (w + 1)^2$" } },
        { id: "log", text: { ru: "$-\\ln \\sigma(w)$", en: "$-\\ln \\sigma(w)$" } },
        { id: "hinge", text: { ru: "$\\max(0,\\ 1 - w)$", en: "$\\max(0,\\ 1 - w)$" } },
        { id: "absolute", text: { ru: "$|w - 2|$", en: "$|w - 2|$" } },
        { id: "sigmoid", text: { ru: "$(1 - \\sigma(w))^2$", en: "$(1 - \\sigma(w))^2$" } },
        { id: "double", text: { ru: "$(w^2 - 1)^2$", en: "$(w^2 - 1)^2$" } },
        { id: "product", text: { ru: "$(w_1 w_2 - 1)^2$", en: "$(w_1 w_2 - 1)^2$" } },
        { id: "cube", text: { ru: "$w^3$", en: "$w^3$" } },
      ],
      order: "shuffled",
      credit: "proportional",
    },
  ],
};
