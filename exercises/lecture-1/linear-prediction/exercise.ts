import {
  argumentsUnchanged,
  numpyArrayFirst,
  onesColumn,
  summationTolerance,
} from "#exercises/kit/conventions.ts";
import { features, weights } from "#exercises/kit/parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "linear-prediction",
  module: "lecture-1",
  title: { ru: "Предсказание линейной модели", en: "Prediction of a linear model" },
  entry: {
    name: "predict",
    parameters: [features, weights],
    returns: {
      type: "number[]",
      shape: "n",
      meaning: { ru: "предсказания, по одному на объект", en: "the predictions, one for each object" },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["linear-regression", "linear-algebra"],
  slides: { ru: "Лекция 1, «Линейная регрессия»", en: "Lecture 1, “Linear regression”" },
  conventions: [
    onesColumn,
    {
      ru: "Ответ — плоский массив из n чисел, а не матрица из одного столбца.",
      en: "The answer is a flat array of n numbers, not a matrix of one column.",
    },
    summationTolerance,
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
