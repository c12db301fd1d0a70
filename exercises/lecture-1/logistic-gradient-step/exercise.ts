import { argumentsUnchanged, numpyArrayFirst, onesColumn } from "#exercises/kit/conventions.ts";
import { features, labels, stepSize, weights } from "#exercises/kit/parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "logistic-gradient-step",
  module: "lecture-1",
  title: { ru: "Шаг спуска для логистической регрессии", en: "A descent step for logistic regression" },
  entry: {
    name: "logisticGradientStep",
    parameters: [features, labels, weights, stepSize],
    returns: {
      type: "number[]",
      shape: "d+1",
      meaning: { ru: "веса после шага", en: "the weights after the step" },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["logistic-regression", "gradient-descent"],
  slides: { ru: "Лекция 1, «Логистическая регрессия»", en: "Lecture 1, “Logistic regression”" },
  conventions: [
    {
      ru: "L — среднее log-loss с натуральным логарифмом: градиент равен (1/n) Xᵀ(σ(Xw) − y), множитель 1/n, а не 2/n.",
      en: "L is the mean log-loss with the natural logarithm: the gradient is (1/n) Xᵀ(σ(Xw) − y), with 1/n and not 2/n.",
    },
    {
      ru: "Вероятности не обрезают; при большом |xᵢᵀw| ответ конечен.",
      en: "Probabilities are not clipped; for large |xᵢᵀw| the answer is finite.",
    },
    onesColumn,
    {
      ru: "Все веса, свободный член тоже, меняются одновременно; регуляризации нет.",
      en: "All weights, the intercept too, move at once; there is no regularisation.",
    },
    {
      ru: "Допуск — округление в xᵢᵀw и при сложении n слагаемых.",
      en: "The tolerance is the rounding of xᵢᵀw and of a sum of n terms.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
