import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "inverse-of-the-sigmoid",
  module: "theory-1",
  title: { ru: "Обратная к сигмоиде", en: "The inverse of the sigmoid" },
  tags: ["sigmoid"],
  parts: [
    {
      kind: "formula",
      id: "inverse",
      label: { ru: "Выразите $z$ через $p$.", en: "Express $z$ by $p$." },
      weight: 2,
      symbols: [{ name: "p", low: 0.05, high: 0.95, whole: false }],
    },
    {
      kind: "short_text",
      id: "name",
      label: { ru: "Как называется эта функция?", en: "What is this function called?" },
      weight: 1,
    },
  ],
};
