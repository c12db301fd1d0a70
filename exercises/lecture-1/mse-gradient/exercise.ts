import {
  argumentsUnchanged,
  numpyArrayFirst,
  onesColumn,
  summationTolerance,
} from "#exercises/kit/conventions.ts";
import { features, targets, weights } from "#exercises/kit/parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "mse-gradient",
  module: "lecture-1",
  title: { ru: "Градиент средней квадратичной ошибки", en: "Gradient of the mean squared error" },
  entry: {
    name: "mseGradient",
    parameters: [features, targets, weights],
    returns: {
      type: "number[]",
      shape: "d+1",
      meaning: { ru: "градиент в точке w", en: "the gradient at w" },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["linear-regression", "gradient"],
  slides: { ru: "Лекция 1, «Градиентный спуск»", en: "Lecture 1, “Gradient descent”" },
  conventions: [
    {
      ru: "L — среднее по объектам без множителя ½, поэтому перед суммой стоит 2/n.",
      en: "L is the mean over the objects without a factor ½, so the sum has 2/n before it.",
    },
    {
      ru: "Градиент показывает, куда L растёт: знак Xw − y, а не y − Xw.",
      en: "The gradient points to where L grows: the sign is that of Xw − y, not of y − Xw.",
    },
    onesColumn,
    summationTolerance,
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
