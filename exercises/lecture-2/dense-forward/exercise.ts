import { argumentsUnchanged, numpyArrayFirst, summationTolerance } from "#exercises/kit/conventions.ts";
import {
  biasesApart,
  hiddenBias,
  hiddenWeights,
  inputs,
  outputBias,
  outputWeights,
} from "#exercises/kit/network-parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "dense-forward",
  module: "lecture-2",
  title: { ru: "Прямой проход полносвязной сети", en: "Forward pass of a fully connected network" },
  entry: {
    name: "denseForward",
    parameters: [inputs, hiddenWeights, hiddenBias, outputWeights, outputBias],
    returns: {
      type: "number[][]",
      shape: "n \\times K",
      meaning: {
        ru: "логиты: строка на объект, столбец на выход",
        en: "logits: a row for each object, a column for each output",
      },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["neural-networks", "forward-pass", "relu"],
  slides: null,
  conventions: [
    {
      ru: "Объекты — строки X, нейроны — столбцы W₁ и W₂: слой считает XW + b, без транспонирования.",
      en: "Objects are rows of X, neurons are columns of W₁ and W₂: a layer computes XW + b and transposes nothing.",
    },
    {
      ru: "ReLU стоит только после скрытого слоя; выходной слой линейный, без ReLU и без softmax.",
      en: "ReLU follows the hidden layer only; the output layer is linear, without ReLU and without softmax.",
    },
    biasesApart,
    summationTolerance,
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
