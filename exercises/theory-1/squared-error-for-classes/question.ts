import type { Random } from "#exercises/kit/random.ts";
import type { FormulaSymbol, Question } from "#lib/question.ts";

const probability: FormulaSymbol = { name: "p", low: 0.05, high: 0.95, whole: false };

export const question: Question = {
  id: "squared-error-for-classes",
  module: "theory-1",
  title: { ru: "Почему не MSE", en: "Why not the MSE" },
  tags: ["log-loss", "mse", "sigmoid", "gradient"],
  parts: [
    {
      kind: "formula",
      id: "square",
      label: {
        ru: "Производная $(p - 1)^2$ по $z$, выраженная через $p$",
        en: "The derivative of $(p - 1)^2$ by $z$, written by $p$",
      },
      weight: 2,
      symbols: [probability],
    },
    {
      kind: "formula",
      id: "log",
      label: {
        ru: "Производная $-\\ln p$ по $z$, выраженная через $p$",
        en: "The derivative of $-\\ln p$ by $z$, written by $p$",
      },
      weight: 2,
      symbols: [probability],
    },
    {
      kind: "number",
      id: "ratio",
      label: {
        ru: "Модель уверенно ошиблась: $p = {{p}}$. Во сколько раз производная log-loss больше по модулю, чем производная квадрата?",
        en: "The model is confidently wrong: $p = {{p}}$. How many times is the derivative of the log-loss larger in size than that of the square?",
      },
      weight: 1,
      units: [],
    },
    {
      kind: "essay",
      id: "why",
      label: {
        ru: "Объясните в нескольких фразах, почему логистическую регрессию обучают по log-loss, а не по $\\mathrm{MSE}$. Приведите хотя бы два довода, один из них — с опорой на найденные производные.",
        en: "Explain in a few sentences why logistic regression is trained on the log-loss and not on the $\\mathrm{MSE}$. Give at least two reasons, one of them based on the derivatives you found.",
      },
      weight: 4,
      attachment: "none",
    },
  ],
};

/** The ratio is 1 / (2p(1 − p)), asked to a percent. */
export function draw(random: Random) {
  return { p: random.pick([0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1]) };
}
