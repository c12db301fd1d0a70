import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "zero-gradient",
  module: "theory-1",
  title: { ru: "Нулевой градиент", en: "A gradient of zero" },
  tags: ["convexity", "mse"],
  parts: [
    {
      kind: "true_false",
      id: "best",
      label: {
        ru: "Ни при каких других весах $\\mathrm{MSE}$ этой модели на этих данных не может быть меньше.",
        en: "With no other weights can the $\\mathrm{MSE}$ of this model on this data be less.",
      },
      weight: 1,
      reason: "by_hand",
    },
  ],
};
