import { argumentsUnchanged, numpyArrayFirst, onesColumn } from "#exercises/kit/conventions.ts";
import { features, stepSize, targets } from "#exercises/kit/parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "gradient-descent",
  module: "lecture-1",
  title: { ru: "Градиентный спуск", en: "Gradient descent" },
  entry: {
    name: "gradientDescent",
    parameters: [
      features,
      targets,
      {
        name: "w0",
        type: "number[]",
        shape: "d+1",
        meaning: { ru: "начальные веса", en: "the weights to start from" },
      },
      stepSize,
      {
        name: "steps",
        type: "number",
        shape: null,
        meaning: { ru: "число шагов, целое, не меньше 0", en: "the number of steps, whole, at least 0" },
      },
    ],
    returns: {
      type: "number[]",
      shape: "d+1",
      meaning: { ru: "веса после последнего шага", en: "the weights after the last step" },
    },
  },
  limits: { caseTimeMs: 2000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["linear-regression", "gradient-descent"],
  slides: { ru: "Лекция 1, «Градиентный спуск»", en: "Lecture 1, “Gradient descent”" },
  conventions: [
    {
      ru: "L — средняя квадратичная ошибка: градиент равен (2/n) Xᵀ(Xw − y).",
      en: "L is the mean squared error: the gradient is (2/n) Xᵀ(Xw − y).",
    },
    {
      ru: "Шагов ровно steps, длина шага постоянна, останавливаться раньше нельзя.",
      en: "Exactly steps steps of constant size; do not stop earlier.",
    },
    onesColumn,
    {
      ru: "Допуск — округление, накопленное за все шаги.",
      en: "The tolerance is the rounding gathered over all the steps.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
