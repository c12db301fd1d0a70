import { argumentsUnchanged, numpyArrayFirst, onesColumn } from "#exercises/kit/conventions.ts";
import { features, labels } from "#exercises/kit/parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "iris-classifier",
  module: "lecture-1",
  title: { ru: "Классификация ирисов", en: "Telling irises apart" },
  entry: {
    name: "trainIrisClassifier",
    parameters: [features, labels],
    returns: {
      type: "number[]",
      shape: "d+1",
      meaning: { ru: "веса логистической регрессии", en: "the weights of a logistic regression" },
    },
  },
  limits: { caseTimeMs: 2000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["logistic-regression", "gradient-descent", "real-data"],
  slides: { ru: "Лекция 1, «Логистическая регрессия»", en: "Lecture 1, “Logistic regression”" },
  conventions: [
    {
      ru: "Цветок относят к классу 1, когда σ(xᵀw) ≥ 0,5, то есть xᵀw ≥ 0.",
      en: "A flower is put into class 1 when σ(xᵀw) ≥ 0.5, that is xᵀw ≥ 0.",
    },
    {
      ru: "Веса относятся к признакам в том виде, в каком они пришли: если вы их нормировали, пересчитайте веса обратно.",
      en: "The weights are for the features as they came: if you scaled them, turn the weights back.",
    },
    {
      ru: "Оценивается доля верных ответов на цветках, которых в X не было.",
      en: "What counts is the share of right answers on flowers that were not in X.",
    },
    onesColumn,
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
