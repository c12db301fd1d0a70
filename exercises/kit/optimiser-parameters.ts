import type { Parameter } from "#lib/exercise.ts";

/** Parameters of one step of an optimiser, described in the same words everywhere. */

export const modelParameters: Parameter = {
  name: "w",
  type: "number[]",
  shape: "d",
  meaning: { ru: "параметры модели до шага", en: "the parameters of the model before the step" },
};

export const gradient: Parameter = {
  name: "g",
  type: "number[]",
  shape: "d",
  meaning: { ru: "градиент потерь в точке w", en: "the gradient of the loss at w" },
};
