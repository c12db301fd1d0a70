import {
  argumentsUnchanged,
  meanNotSum,
  naturalLogarithm,
  numpyArrayFirst,
  onesColumn,
} from "#exercises/kit/conventions.ts";
import { features, labels, weights } from "#exercises/kit/parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "log-loss-gradient",
  module: "lecture-1",
  title: { ru: "Градиент логистической функции потерь", en: "Gradient of log-loss" },
  entry: {
    name: "logLossGradient",
    parameters: [features, labels, weights],
    returns: {
      type: "number[]",
      shape: "d+1",
      meaning: { ru: "градиент в точке w", en: "the gradient at w" },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["logistic-regression", "gradient"],
  slides: { ru: "Лекция 1, «Логистическая регрессия»", en: "Lecture 1, “Logistic regression”" },
  conventions: [
    meanNotSum,
    naturalLogarithm,
    {
      ru: "Вероятности здесь не обрезают: градиент существует при любых конечных w, и он не NaN.",
      en: "Probabilities are not clipped here: the gradient exists for any finite w, and it is not NaN.",
    },
    onesColumn,
    {
      ru: "Допуск — округление в xᵢᵀw и при сложении n слагаемых.",
      en: "The tolerance is the rounding of xᵢᵀw and of a sum of n terms.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
