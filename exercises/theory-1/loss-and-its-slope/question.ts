import type { FormulaSymbol, Question } from "#lib/question.ts";

const sum: FormulaSymbol = { name: "z", low: -4, high: 4, whole: false };

export const question: Question = {
  id: "loss-and-its-slope",
  module: "theory-1",
  title: { ru: "Log-loss одного объекта", en: "The log-loss of one object" },
  tags: ["log-loss", "sigmoid", "gradient"],
  parts: [
    {
      kind: "formula",
      id: "loss",
      label: {
        ru: "Log-loss объекта класса 1 как функция $z$",
        en: "The log-loss of an object of class 1 as a function of $z$",
      },
      weight: 1,
      symbols: [sum],
    },
    {
      kind: "formula",
      id: "slope-one",
      label: { ru: "Её производная по $z$", en: "Its derivative by $z$" },
      weight: 1,
      symbols: [sum],
    },
    {
      kind: "formula",
      id: "slope-zero",
      label: {
        ru: "Производная по $z$ log-loss объекта класса 0",
        en: "The derivative by $z$ of the log-loss of an object of class 0",
      },
      weight: 1,
      symbols: [sum],
    },
  ],
};
