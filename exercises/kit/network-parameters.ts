import type { Parameter } from "#lib/exercise.ts";
import type { LocalisedText } from "#lib/locale.ts";

/** Parameters of a network with one hidden layer, described in the same words everywhere. */

export const logits: Parameter = {
  name: "Z",
  type: "number[][]",
  shape: "n \\times K",
  meaning: {
    ru: "логиты: строка на объект, столбец на класс",
    en: "logits: a row for each object, a column for each class",
  },
};

export const classes: Parameter = {
  name: "y",
  type: "number[]",
  shape: "n",
  meaning: {
    ru: "номера верных классов, целые от 0 до K − 1",
    en: "indices of the true classes, whole numbers from 0 to K − 1",
  },
};

export const inputs: Parameter = {
  name: "X",
  type: "number[][]",
  shape: "n \\times d",
  meaning: {
    ru: "признаки: строка на объект, без столбца из единиц",
    en: "features: a row for each object, no column of ones",
  },
};

export const hiddenWeights: Parameter = {
  name: "W1",
  type: "number[][]",
  shape: "d \\times h",
  meaning: { ru: "веса скрытого слоя", en: "the weights of the hidden layer" },
};

export const hiddenBias: Parameter = {
  name: "b1",
  type: "number[]",
  shape: "h",
  meaning: { ru: "сдвиги скрытого слоя", en: "the biases of the hidden layer" },
};

export const outputWeights: Parameter = {
  name: "W2",
  type: "number[][]",
  shape: "h \\times K",
  meaning: { ru: "веса выходного слоя", en: "the weights of the output layer" },
};

export const outputBias: Parameter = {
  name: "b2",
  type: "number[]",
  shape: "K",
  meaning: { ru: "сдвиги выходного слоя", en: "the biases of the output layer" },
};

/** A convention for the exercises that use them. */
export const biasesApart: LocalisedText = {
  ru: "Столбца из единиц в X нет: сдвиги b₁ и b₂ переданы отдельно.",
  en: "X has no column of ones: the biases b₁ and b₂ come separately.",
};
