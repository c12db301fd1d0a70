import type { Question } from "#lib/question.ts";

const model = (id: string, tex: string) => ({
  id,
  text: { ru: `$\\hat y = ${tex}$`, en: `$\\hat y = ${tex}$` },
});

export const question: Question = {
  id: "linear-in-weights",
  module: "theory-1",
  title: { ru: "Линейна по чему?", en: "Linear in what?" },
  tags: ["linear-model", "features", "normal-equation"],
  parts: [
    {
      kind: "multiple_choice",
      id: "models",
      label: {
        ru: "Какие из этих моделей можно обучить по $\\mathrm{MSE}$ одним нормальным уравнением?",
        en: "Which of these models can be trained on the $\\mathrm{MSE}$ by one normal equation?",
      },
      weight: 1,
      options: [
        model("square", "w_0 + w_1 x + w_2 x^2"),
        model("sine", "w_0 + w_1 \\sin x"),
        model("product", "w_0 + w_1 x_1 + w_2 x_2 + w_3 x_1 x_2"),
        model("logarithm", "w_0 + w_1 \\ln x"),
        model("inside", "w_0 + \\sin(w_1 x)"),
        model("exponent", "w_0 e^{w_1 x}"),
        model("weights", "w_0 + w_0 w_1 x"),
        model("sigmoid", "\\sigma(w_0 + w_1 x)"),
      ],
      order: "shuffled",
      credit: "proportional",
    },
  ],
};
