import { argumentsUnchanged, meanNotSum, numpyArrayFirst } from "#exercises/kit/conventions.ts";
import { targets } from "#exercises/kit/parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "mean-squared-error",
  module: "lecture-1",
  title: { ru: "Средняя квадратичная ошибка", en: "Mean squared error" },
  entry: {
    name: "meanSquaredError",
    parameters: [
      {
        name: "yHat",
        type: "number[]",
        shape: "n",
        meaning: { ru: "предсказания ŷ", en: "the predictions ŷ" },
      },
      targets,
    ],
    returns: {
      type: "number",
      shape: null,
      meaning: { ru: "среднее квадратов ошибок", en: "the mean of the squared errors" },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["linear-regression", "loss"],
  slides: { ru: "Лекция 1, «Линейная регрессия»", en: "Lecture 1, “Linear regression”" },
  conventions: [
    meanNotSum,
    {
      ru: "Без множителя ½ и без корня: это MSE, а не RMSE.",
      en: "No factor ½ and no square root: this is the MSE, not the RMSE.",
    },
    { ru: "Относительный допуск 10⁻⁹.", en: "The relative tolerance is 10⁻⁹." },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
