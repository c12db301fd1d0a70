import { argumentsUnchanged, numpyArrayFirst } from "#exercises/kit/conventions.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "sigmoid",
  module: "lecture-1",
  title: { ru: "Сигмоида", en: "The sigmoid" },
  entry: {
    name: "sigmoid",
    parameters: [
      {
        name: "z",
        type: "number[]",
        shape: "n",
        meaning: { ru: "любые конечные числа", en: "any finite numbers" },
      },
    ],
    returns: {
      type: "number[]",
      shape: "n",
      meaning: { ru: "σ от каждого числа", en: "σ of each number" },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["logistic-regression", "activation"],
  slides: { ru: "Лекция 1, «Логистическая регрессия»", en: "Lecture 1, “Logistic regression”" },
  conventions: [
    {
      ru: "Функция применяется к каждому числу отдельно; ответ той же длины, что и z.",
      en: "The function is applied to each number on its own; the answer is as long as z.",
    },
    {
      ru: "Для любого конечного z ответ — число от 0 до 1, а не NaN.",
      en: "For any finite z the answer is a number from 0 to 1 and not NaN.",
    },
    {
      ru: "Абсолютный допуск 10⁻¹², так что 0 вместо σ(−1000) подходит.",
      en: "The absolute tolerance is 10⁻¹², so 0 in place of σ(−1000) is fine.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
