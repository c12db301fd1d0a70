import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "celsius-and-fahrenheit",
  module: "theory-1",
  title: { ru: "Цельсий и Фаренгейт", en: "Celsius and Fahrenheit" },
  tags: ["normal-equation", "collinearity"],
  parts: [
    {
      kind: "true_false",
      id: "unique",
      label: {
        ru: "Нормальное уравнение с этими тремя столбцами имеет ровно одно решение.",
        en: "The normal equation with these three columns has exactly one solution.",
      },
      weight: 1,
      reason: "by_hand",
    },
  ],
};
