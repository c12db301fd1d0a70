import { argumentsUnchanged, numpyArrayFirst } from "#exercises/kit/conventions.ts";
import { gradient, modelParameters } from "#exercises/kit/optimiser-parameters.ts";
import { stepSize } from "#exercises/kit/parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "momentum-step",
  module: "lecture-3",
  title: { ru: "Шаг градиентного спуска с моментом", en: "A step of gradient descent with momentum" },
  entry: {
    name: "momentumStep",
    parameters: [
      modelParameters,
      {
        name: "v",
        type: "number[]",
        shape: "d",
        meaning: { ru: "скорость после прошлого шага", en: "the velocity after the last step" },
      },
      gradient,
      stepSize,
      {
        name: "beta",
        type: "number",
        shape: null,
        meaning: { ru: "коэффициент момента β, от 0 до 1", en: "the momentum β, from 0 to 1" },
      },
    ],
    returns: {
      type: "number[][]",
      shape: "2 \\times d",
      meaning: {
        ru: "две строки: новые параметры w и новая скорость v",
        en: "two rows: the new parameters w and the new velocity v",
      },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["optimisation", "momentum"],
  slides: null,
  conventions: [
    {
      ru: "Скорость: v′ = βv + g. Перед градиентом нет ни множителя 1 − β, ни η.",
      en: "The velocity is v′ = βv + g. There is neither a factor 1 − β nor η before the gradient.",
    },
    {
      ru: "Шаг делается новой скоростью: w′ = w − ηv′. Это не вариант Нестерова.",
      en: "The step is made with the new velocity: w′ = w − ηv′. This is not Nesterov's variant.",
    },
    {
      ru: "Ответ — массив [w′, v′], в этом порядке.",
      en: "The answer is the array [w′, v′], in this order.",
    },
    {
      ru: "Допуск — несколько округлений величины слагаемых.",
      en: "The tolerance is a few roundings of the size of the terms.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
