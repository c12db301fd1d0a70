import { argumentsUnchanged, numpyArrayFirst } from "#exercises/kit/conventions.ts";
import { oneObject, stateBefore, stepInput } from "#exercises/kit/recurrent-parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "lstm-cell",
  module: "lecture-7",
  title: { ru: "Шаг LSTM", en: "One step of an LSTM" },
  entry: {
    name: "lstmCell",
    parameters: [
      stepInput,
      stateBefore,
      {
        name: "c",
        type: "number[]",
        shape: "k",
        meaning: { ru: "память после прошлого шага", en: "the memory after the step before" },
      },
      {
        name: "Wx",
        type: "number[][]",
        shape: "4k \\times d",
        meaning: {
          ru: "веса входа, четыре блока по k строк: i, f, g, o",
          en: "the weights of the input, four blocks of k rows: i, f, g, o",
        },
      },
      {
        name: "Wh",
        type: "number[][]",
        shape: "4k \\times k",
        meaning: {
          ru: "веса состояния, блоки в том же порядке",
          en: "the weights of the state, blocks in the same order",
        },
      },
      {
        name: "b",
        type: "number[]",
        shape: "4k",
        meaning: { ru: "сдвиги в том же порядке", en: "the biases in the same order" },
      },
    ],
    returns: {
      type: "number[][]",
      shape: "2 \\times k",
      meaning: {
        ru: "две строки: новое состояние h′ и новая память c′",
        en: "two rows: the new state h′ and the new memory c′",
      },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["recurrent", "forward-pass"],
  slides: null,
  conventions: [
    {
      ru: "Порядок блоков в Wx, Wh и b: входной вентиль i, вентиль забывания f, кандидат g, выходной вентиль o.",
      en: "The order of the blocks in Wx, Wh and b: input gate i, forget gate f, candidate g, output gate o.",
    },
    {
      ru: "Ответ — [h′, c′]: сначала состояние, потом память.",
      en: "The answer is [h′, c′]: the state first, then the memory.",
    },
    {
      ru: "Все сдвиги уже в b: единица к вентилю забывания не прибавляется. Вентили не смотрят на c.",
      en: "All biases are in b: no one is added to the forget gate. The gates do not look at c.",
    },
    oneObject,
    {
      ru: "Абсолютный допуск — округление в сумме d + k + 1 слагаемых, умноженное на величину c: обычно около 10⁻¹¹.",
      en: "The absolute tolerance is the rounding of a sum of d + k + 1 terms times the size of c: usually about 10⁻¹¹.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
