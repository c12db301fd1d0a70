import { argumentsUnchanged, numpyArrayFirst } from "#exercises/kit/conventions.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "layer-norm",
  module: "lecture-8",
  title: { ru: "Нормализация по слою", en: "Layer normalisation" },
  entry: {
    name: "layerNorm",
    parameters: [
      {
        name: "X",
        type: "number[][]",
        shape: "n \\times d",
        meaning: { ru: "признаки: строка на объект", en: "features: a row for each object" },
      },
      {
        name: "gamma",
        type: "number[]",
        shape: "d",
        meaning: { ru: "множители γ", en: "the gains γ" },
      },
      {
        name: "beta",
        type: "number[]",
        shape: "d",
        meaning: { ru: "сдвиги β", en: "the biases β" },
      },
      {
        name: "eps",
        type: "number",
        shape: null,
        meaning: { ru: "ε > 0, прибавляется к дисперсии", en: "ε > 0, added to the variance" },
      },
    ],
    returns: {
      type: "number[][]",
      shape: "n \\times d",
      meaning: { ru: "нормализованные признаки", en: "the normalised features" },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["transformer", "normalisation"],
  slides: null,
  conventions: [
    {
      ru: "Среднее и дисперсия считаются по признакам одного объекта (по строке), а не по объектам.",
      en: "Mean and variance are over the features of one object (over a row), not over the objects.",
    },
    {
      ru: "Дисперсия с множителем 1/d, а не 1/(d − 1).",
      en: "The variance has the factor 1/d, not 1/(d − 1).",
    },
    {
      ru: "ε стоит под корнем: √(σ² + ε).",
      en: "ε is inside the root: √(σ² + ε).",
    },
    {
      ru: "Допуск — округление среднего, делённое на отклонение: около 10⁻¹¹ и больше там, где признаки велики, а разброс мал.",
      en: "The tolerance is the rounding of the mean over the deviation: about 10⁻¹¹, and more where features are large and differ little.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
