import { argumentsUnchanged, numpyArrayFirst, onesColumn } from "#exercises/kit/conventions.ts";
import { features, targets } from "#exercises/kit/parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "normal-equation",
  module: "lecture-1",
  title: { ru: "Нормальное уравнение", en: "The normal equation" },
  entry: {
    name: "normalEquation",
    parameters: [features, targets],
    returns: {
      type: "number[]",
      shape: "d+1",
      meaning: { ru: "веса w, первый из них свободный член", en: "the weights w, the intercept first" },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["linear-regression", "linear-algebra"],
  slides: { ru: "Лекция 1, «Линейная регрессия»", en: "Lecture 1, “Linear regression”" },
  conventions: [
    onesColumn,
    {
      ru: "Столбцы X линейно независимы, то есть XᵀX обратима; регуляризация не нужна и меняет ответ.",
      en: "The columns of X are independent, so XᵀX has an inverse; regularisation is not needed and changes the answer.",
    },
    {
      ru: "Допуск следует из обусловленности данных: подходит любой устойчивый метод.",
      en: "The tolerance follows from the condition of the data: any numerically sound method passes.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
