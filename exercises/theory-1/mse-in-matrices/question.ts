import type { Question } from "#lib/question.ts";

const expression = (id: string, tex: string) => ({ id, text: { ru: `$${tex}$`, en: `$${tex}$` } });

export const question: Question = {
  id: "mse-in-matrices",
  module: "theory-1",
  title: { ru: "MSE в матричном виде", en: "The MSE in matrices" },
  tags: ["mse", "linear-algebra"],
  parts: [
    {
      kind: "multiple_choice",
      id: "forms",
      label: {
        ru: "Какие выражения равны $\\mathrm{MSE}$ при любых $X$, $w$, $y$?",
        en: "Which expressions equal the $\\mathrm{MSE}$ for all $X$, $w$, $y$?",
      },
      weight: 1,
      options: [
        expression("norm", "\\tfrac{1}{n} \\lVert Xw - y \\rVert^2"),
        expression("product", "\\tfrac{1}{n} (Xw - y)^\\top (Xw - y)"),
        expression("opened", "\\tfrac{1}{n} (w^\\top X^\\top X w - 2 y^\\top X w + y^\\top y)"),
        expression("outer", "\\tfrac{1}{n} (Xw - y)(Xw - y)^\\top"),
        expression("root", "\\tfrac{1}{n} \\lVert Xw - y \\rVert"),
        expression("inside", "\\bigl\\lVert \\tfrac{1}{n} (Xw - y) \\bigr\\rVert^2"),
        expression("difference", "\\tfrac{1}{n} (w^\\top X^\\top X w - y^\\top y)"),
      ],
      order: "shuffled",
      credit: "proportional_with_penalty",
    },
  ],
};
