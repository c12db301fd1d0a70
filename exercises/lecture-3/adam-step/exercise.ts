import { argumentsUnchanged, numpyArrayFirst } from "#exercises/kit/conventions.ts";
import { gradient, modelParameters } from "#exercises/kit/optimiser-parameters.ts";
import { stepSize } from "#exercises/kit/parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "adam-step",
  module: "lecture-3",
  title: { ru: "Шаг Adam", en: "A step of Adam" },
  entry: {
    name: "adamStep",
    parameters: [
      modelParameters,
      {
        name: "m",
        type: "number[]",
        shape: "d",
        meaning: {
          ru: "среднее градиентов после прошлого шага",
          en: "the mean of gradients after the last step",
        },
      },
      {
        name: "v",
        type: "number[]",
        shape: "d",
        meaning: {
          ru: "среднее квадратов градиентов после прошлого шага",
          en: "the mean of squared gradients after the last step",
        },
      },
      gradient,
      {
        name: "t",
        type: "number",
        shape: null,
        meaning: {
          ru: "номер этого шага, целый; у первого шага t = 1",
          en: "the number of this step, whole; t = 1 for the first one",
        },
      },
      stepSize,
      {
        name: "beta1",
        type: "number",
        shape: null,
        meaning: { ru: "β₁, от 0 до 1, обычно 0,9", en: "β₁, from 0 to 1, usually 0.9" },
      },
      {
        name: "beta2",
        type: "number",
        shape: null,
        meaning: { ru: "β₂, от 0 до 1, обычно 0,999", en: "β₂, from 0 to 1, usually 0.999" },
      },
      {
        name: "epsilon",
        type: "number",
        shape: null,
        meaning: { ru: "ε > 0, обычно 10⁻⁸", en: "ε > 0, usually 10⁻⁸" },
      },
    ],
    returns: {
      type: "number[][]",
      shape: "3 \\times d",
      meaning: {
        ru: "три строки: новые w, m и v",
        en: "three rows: the new w, m and v",
      },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["optimisation", "adam"],
  slides: null,
  conventions: [
    {
      ru: "t — номер этого шага, считая с единицы: поправка на смещение делит на 1 − βᵗ с этим t.",
      en: "t is the number of this step, counted from one: the bias correction divides by 1 − βᵗ with this t.",
    },
    {
      ru: "ε прибавляется к корню из исправленного v̂, то есть после корня и после поправки, как в PyTorch.",
      en: "ε is added to the root of the corrected v̂, that is after the root and after the correction, as PyTorch does.",
    },
    {
      ru: "Ответ — массив [w′, m′, v′], в этом порядке; m′ и v′ возвращаются без поправки.",
      en: "The answer is the array [w′, m′, v′], in this order; m′ and v′ are returned without the correction.",
    },
    {
      ru: "Допуск — округление слагаемых и разности 1 − βᵗ.",
      en: "The tolerance is the rounding of the terms and of the difference 1 − βᵗ.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
