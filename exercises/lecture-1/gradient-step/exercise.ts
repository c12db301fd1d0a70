import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "gradient-step",
  module: "lecture-1",
  title: { ru: "Шаг градиентного спуска", en: "One step of gradient descent" },
  entry: {
    name: "gradientStep",
    parameters: [
      {
        name: "X",
        type: "number[][]",
        shape: "n \\times (d+1)",
        meaning: {
          ru: "признаки: строка на объект, первый столбец из единиц",
          en: "features: a row for each object, the first column is ones",
        },
      },
      {
        name: "y",
        type: "number[]",
        shape: "n",
        meaning: { ru: "верные значения", en: "the true values" },
      },
      {
        name: "w",
        type: "number[]",
        shape: "d+1",
        meaning: { ru: "веса до шага", en: "the weights before the step" },
      },
      {
        name: "eta",
        type: "number",
        shape: null,
        meaning: { ru: "длина шага η", en: "the step size η" },
      },
    ],
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
    {
      ru: "Первый столбец X уже состоит из единиц; свободный член w₀ меняется так же, как остальные веса.",
      en: "The first column of X already holds the ones; the intercept w₀ moves like every other weight.",
    },
    {
      ru: "Все веса меняются одновременно: градиент берётся в точке w до шага.",
      en: "All weights move at once: the gradient is taken at w before the step.",
    },
    {
      ru: "Допуск — округление при сложении n слагаемых в любом порядке.",
      en: "The tolerance is the rounding of a sum of n terms, added in any order.",
    },
    { ru: "Аргументы менять нельзя.", en: "The arguments must stay unchanged." },
  ],
};
