import { argumentsUnchanged, numpyArrayFirst } from "#exercises/kit/conventions.ts";
import { oneObject, stateBefore, stepInput } from "#exercises/kit/recurrent-parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "rnn-cell",
  module: "lecture-7",
  title: { ru: "Шаг рекуррентной сети", en: "One step of a recurrent network" },
  entry: {
    name: "rnnCell",
    parameters: [
      stepInput,
      stateBefore,
      {
        name: "Wx",
        type: "number[][]",
        shape: "k \\times d",
        meaning: { ru: "веса входа", en: "the weights of the input" },
      },
      {
        name: "Wh",
        type: "number[][]",
        shape: "k \\times k",
        meaning: { ru: "веса состояния", en: "the weights of the state" },
      },
      {
        name: "b",
        type: "number[]",
        shape: "k",
        meaning: { ru: "сдвиг", en: "the bias" },
      },
    ],
    returns: {
      type: "number[]",
      shape: "k",
      meaning: { ru: "новое состояние", en: "the new state" },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["recurrent", "forward-pass"],
  slides: null,
  conventions: [
    oneObject,
    {
      ru: "Функция активации — гиперболический тангенс, при любом конечном аргументе он не NaN.",
      en: "The activation is the hyperbolic tangent, which is not NaN for any finite argument.",
    },
    {
      ru: "Один сдвиг b на всю сумму.",
      en: "One bias b for the whole sum.",
    },
    {
      ru: "Абсолютный допуск — округление в сумме d + k + 1 слагаемых: около 10⁻¹¹, больше при больших слагаемых.",
      en: "The absolute tolerance is the rounding of a sum of d + k + 1 terms: about 10⁻¹¹, more where the terms are large.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
