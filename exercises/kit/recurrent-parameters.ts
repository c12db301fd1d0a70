import type { Parameter } from "#lib/exercise.ts";
import type { LocalisedText } from "#lib/locale.ts";

/** Parameters of one step of a recurrent network, described in the same words everywhere. */

export const stepInput: Parameter = {
  name: "x",
  type: "number[]",
  shape: "d",
  meaning: { ru: "вход на этом шаге", en: "the input of this step" },
};

export const stateBefore: Parameter = {
  name: "h",
  type: "number[]",
  shape: "k",
  meaning: { ru: "состояние после прошлого шага", en: "the state after the step before" },
};

/** A convention for the exercises that use them. */
export const oneObject: LocalisedText = {
  ru: "Один объект, а не пачка: x и h — векторы-столбцы, матрицы стоят слева от них.",
  en: "One object and no batch: x and h are column vectors, and the matrices stand to their left.",
};
