import { argumentsUnchanged, numpyArrayFirst, onesColumn } from "#exercises/kit/conventions.ts";
import { features, weights } from "#exercises/kit/parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "logistic-prediction",
  module: "lecture-1",
  title: { ru: "Предсказание логистической регрессии", en: "Prediction of logistic regression" },
  entry: {
    name: "predictProbability",
    parameters: [features, weights],
    returns: {
      type: "number[]",
      shape: "n",
      meaning: { ru: "вероятности класса 1", en: "the probabilities of class 1" },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["logistic-regression"],
  slides: { ru: "Лекция 1, «Логистическая регрессия»", en: "Lecture 1, “Logistic regression”" },
  conventions: [
    {
      ru: "Ответ — вероятности, а не классы: порог не применяется.",
      en: "The answer is probabilities, not classes: there is no threshold.",
    },
    onesColumn,
    {
      ru: "Вероятности не обрезают; при большом |xᵢᵀw| ответ почти 0 или почти 1, но не NaN.",
      en: "Probabilities are not clipped; for large |xᵢᵀw| the answer is nearly 0 or nearly 1, but not NaN.",
    },
    {
      ru: "Абсолютный допуск около 10⁻¹¹ и больше там, где велики слагаемые xᵢᵀw.",
      en: "The absolute tolerance is about 10⁻¹¹, and more where the terms of xᵢᵀw are large.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
