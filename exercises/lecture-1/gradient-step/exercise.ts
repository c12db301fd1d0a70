import {
  argumentsUnchanged,
  numpyArrayFirst,
  onesColumn,
  summationTolerance,
} from "#exercises/kit/conventions.ts";
import { features, stepSize, targets, weights } from "#exercises/kit/parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "gradient-step",
  module: "lecture-1",
  title: { ru: "Шаг градиентного спуска", en: "One step of gradient descent" },
  entry: {
    name: "gradientStep",
    parameters: [features, targets, weights, stepSize],
    returns: {
      type: "number[]",
      shape: "d+1",
      meaning: { ru: "веса после шага", en: "the weights after the step" },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["linear-regression", "gradient-descent"],
  slides: { ru: "Лекция 1, «Градиентный спуск»", en: "Lecture 1, “Gradient descent”" },
  conventions: [
    {
      ru: "L — среднее по объектам, а не сумма, и без множителя ½: градиент равен (2/n) Xᵀ(Xw − y).",
      en: "L is the mean over the objects, not the sum, and without a factor ½: the gradient is (2/n) Xᵀ(Xw − y).",
    },
    onesColumn,
    {
      ru: "Все веса, свободный член тоже, меняются одновременно: градиент берётся в точке w до шага.",
      en: "All weights, the intercept too, move at once: the gradient is taken at w before the step.",
    },
    summationTolerance,
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
