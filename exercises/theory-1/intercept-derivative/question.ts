import type { FormulaSymbol, Question } from "#lib/question.ts";

const symbol = (name: string): FormulaSymbol => ({ name, low: -5, high: 5, whole: false });

export const question: Question = {
  id: "intercept-derivative",
  module: "theory-1",
  title: { ru: "Производные через средние", en: "Derivatives from means" },
  tags: ["mse", "gradient"],
  parts: [
    {
      kind: "formula",
      id: "intercept",
      label: {
        ru: "$\\dfrac{\\partial L}{\\partial w_0}$ через $w_0$, $w_1$ и средние",
        en: "$\\dfrac{\\partial L}{\\partial w_0}$ by $w_0$, $w_1$ and the means",
      },
      weight: 1,
      symbols: ["w_0", "w_1", "a", "b", "c", "m"].map(symbol),
    },
    {
      kind: "formula",
      id: "slope",
      label: {
        ru: "$\\dfrac{\\partial L}{\\partial w_1}$ через $w_0$, $w_1$ и средние",
        en: "$\\dfrac{\\partial L}{\\partial w_1}$ by $w_0$, $w_1$ and the means",
      },
      weight: 1,
      symbols: ["w_0", "w_1", "a", "b", "c", "m"].map(symbol),
    },
  ],
};
