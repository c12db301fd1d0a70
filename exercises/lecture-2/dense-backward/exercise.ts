import { argumentsUnchanged, meanNotSum, numpyArrayFirst } from "#exercises/kit/conventions.ts";
import {
  biasesApart,
  classes,
  hiddenBias,
  hiddenWeights,
  inputs,
  outputBias,
  outputWeights,
} from "#exercises/kit/network-parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "dense-backward",
  module: "lecture-2",
  title: {
    ru: "Обратное распространение ошибки",
    en: "Backpropagation",
  },
  entry: {
    name: "denseBackward",
    parameters: [inputs, classes, hiddenWeights, hiddenBias, outputWeights, outputBias],
    returns: {
      type: "number[]",
      shape: "dh + h + hK + K",
      meaning: {
        ru: "градиент одним вектором: W₁ по строкам, b₁, W₂ по строкам, b₂",
        en: "the gradient as one vector: W₁ row by row, b₁, W₂ row by row, b₂",
      },
    },
  },
  limits: { caseTimeMs: 2000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["neural-networks", "backpropagation", "gradient"],
  slides: null,
  conventions: [
    {
      ru: "Потери — средняя кросс-энтропия softmax от выходов сети, логарифм натуральный, регуляризации нет.",
      en: "The loss is the mean cross-entropy of softmax of the outputs, with the natural logarithm and no regularisation.",
    },
    meanNotSum,
    {
      ru: "Порядок в ответе: W₁ по строкам, затем b₁, затем W₂ по строкам, затем b₂. Это один плоский массив.",
      en: "The order of the answer: W₁ row by row, then b₁, then W₂ row by row, then b₂. It is one flat array.",
    },
    {
      ru: "Производная ReLU в нуле считается равной 0, как в библиотеках.",
      en: "The derivative of ReLU at zero is taken to be 0, as libraries do.",
    },
    {
      ru: "Классы в y нумеруются с нуля. При выходах до 1000 по модулю градиент конечен, ничего не обрезают.",
      en: "Classes in y are counted from 0. For outputs up to 1000 in size the gradient is finite; nothing is clipped.",
    },
    biasesApart,
    {
      ru: "Допуск — округление в обоих проходах; разностями производных столько цифр не получить.",
      en: "The tolerance is the rounding of both passes; differences do not give as many digits of a derivative.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
