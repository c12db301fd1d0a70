import {
  argumentsUnchanged,
  meanNotSum,
  naturalLogarithm,
  numpyArrayFirst,
} from "#exercises/kit/conventions.ts";
import { classes, logits } from "#exercises/kit/network-parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "cross-entropy",
  module: "lecture-2",
  title: { ru: "Кросс-энтропия", en: "Cross-entropy" },
  entry: {
    name: "crossEntropy",
    parameters: [logits, classes],
    returns: {
      type: "number",
      shape: null,
      meaning: { ru: "средняя кросс-энтропия", en: "the mean cross-entropy" },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["neural-networks", "classification", "loss"],
  slides: null,
  conventions: [
    {
      ru: "Z — логиты, а не вероятности: softmax применяется внутри, один раз. Классы в y нумеруются с нуля.",
      en: "Z holds logits, not probabilities: softmax is applied inside, once. Classes in y are counted from 0.",
    },
    meanNotSum,
    naturalLogarithm,
    {
      ru: "Ничего не обрезают и под логарифм ничего не прибавляют: при |z| до 10⁶ ответ — конечное число, каким бы большим оно ни было.",
      en: "Nothing is clipped and nothing is added under the logarithm: for |z| up to 10⁶ the answer is a finite number, however large.",
    },
    {
      ru: "Абсолютный допуск — округление при вычитании логитов и сложении n слагаемых.",
      en: "The absolute tolerance is the rounding of differences of logits and of a sum of n terms.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
