import {
  argumentsUnchanged,
  meanNotSum,
  naturalLogarithm,
  numpyArrayFirst,
} from "#exercises/kit/conventions.ts";
import { labels } from "#exercises/kit/parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "log-loss",
  module: "lecture-1",
  title: { ru: "Логистическая функция потерь", en: "Log-loss" },
  entry: {
    name: "logLoss",
    parameters: [
      labels,
      {
        name: "p",
        type: "number[]",
        shape: "n",
        meaning: {
          ru: "предсказанные вероятности класса 1, от 0 до 1 включительно",
          en: "the predicted probabilities of class 1, from 0 to 1 inclusive",
        },
      },
    ],
    returns: {
      type: "number",
      shape: null,
      meaning: { ru: "среднее значение потерь", en: "the mean loss" },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["logistic-regression", "loss"],
  slides: { ru: "Лекция 1, «Логистическая регрессия»", en: "Lecture 1, “Logistic regression”" },
  conventions: [
    meanNotSum,
    naturalLogarithm,
    {
      ru: "Вероятности сначала обрезают до отрезка [10⁻¹⁵, 1 − 10⁻¹⁵]: при p, равном 0 или 1, ответ большой, но конечный.",
      en: "Probabilities are first clipped to [10⁻¹⁵, 1 − 10⁻¹⁵]: for p equal to 0 or 1 the answer is large but finite.",
    },
    {
      ru: "Относительный допуск 10⁻⁹; там, где 1 − p теряет цифры (p = 1 при y = 0), он 10⁻⁴.",
      en: "The relative tolerance is 10⁻⁹; where 1 − p loses digits (p = 1 with y = 0) it is 10⁻⁴.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
