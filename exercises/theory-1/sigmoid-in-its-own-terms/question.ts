import type { FormulaSymbol, Question } from "#lib/question.ts";

const probability: FormulaSymbol = { name: "p", low: 0.05, high: 0.95, whole: false };

export const question: Question = {
  id: "sigmoid-in-its-own-terms",
  module: "theory-1",
  title: { ru: "Сигмоида через саму себя", en: "The sigmoid in its own terms" },
  tags: ["sigmoid", "gradient"],
  parts: [
    {
      kind: "formula",
      id: "mirror",
      label: { ru: "$\\sigma(-z)$ через $p$", en: "$\\sigma(-z)$ by $p$" },
      weight: 1,
      symbols: [probability],
    },
    {
      kind: "formula",
      id: "slope",
      label: { ru: "$\\sigma'(z)$ через $p$", en: "$\\sigma'(z)$ by $p$" },
      weight: 1,
      symbols: [probability],
    },
    {
      kind: "formula",
      id: "curvature",
      label: { ru: "$\\sigma''(z)$ через $p$", en: "$\\sigma''(z)$ by $p$" },
      weight: 1,
      symbols: [probability],
    },
    {
      kind: "single_choice",
      id: "steepest",
      label: { ru: "Где сигмоида круче всего?", en: "Where is the sigmoid steepest?" },
      weight: 1,
      options: [
        { id: "half", text: { ru: "где $p = 1/2$", en: "where $p = 1/2$" } },
        { id: "one", text: { ru: "где $p$ почти 1", en: "where $p$ is nearly 1" } },
        { id: "zero", text: { ru: "где $p$ почти 0", en: "where $p$ is nearly 0" } },
        { id: "nowhere", text: { ru: "наклон везде один", en: "the slope is the same everywhere" } },
      ],
      order: "shuffled",
    },
  ],
};
