import type { Parameter } from "#lib/exercise.ts";

/** Parameters that many exercises share, described in the same words everywhere. */

export const features: Parameter = {
  name: "X",
  type: "number[][]",
  shape: "n \\times (d+1)",
  meaning: {
    ru: "признаки: строка на объект, первый столбец из единиц",
    en: "features: a row for each object, the first column is ones",
  },
};

export const targets: Parameter = {
  name: "y",
  type: "number[]",
  shape: "n",
  meaning: { ru: "верные значения", en: "the true values" },
};

export const labels: Parameter = {
  name: "y",
  type: "number[]",
  shape: "n",
  meaning: { ru: "верные классы, каждый 0 или 1", en: "the true classes, each 0 or 1" },
};

export const weights: Parameter = {
  name: "w",
  type: "number[]",
  shape: "d+1",
  meaning: { ru: "веса, первый из них свободный член", en: "the weights, the intercept first" },
};

export const stepSize: Parameter = {
  name: "eta",
  type: "number",
  shape: null,
  meaning: { ru: "длина шага η", en: "the step size η" },
};
