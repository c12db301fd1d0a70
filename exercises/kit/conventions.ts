import type { LocalisedText } from "#lib/locale.ts";

/** Conventions that many exercises share. */

export const onesColumn: LocalisedText = {
  ru: "Первый столбец X уже состоит из единиц: добавлять его не нужно.",
  en: "The first column of X already holds the ones: do not add another.",
};

export const meanNotSum: LocalisedText = {
  ru: "Среднее по объектам (множитель 1/n), а не сумма.",
  en: "The mean over the objects (a factor 1/n), not the sum.",
};

export const naturalLogarithm: LocalisedText = {
  ru: "Логарифм натуральный.",
  en: "The logarithm is natural.",
};

export const summationTolerance: LocalisedText = {
  ru: "Допуск — округление при сложении слагаемых в любом порядке.",
  en: "The tolerance is the rounding of a sum whose terms are added in any order.",
};

export const argumentsUnchanged: LocalisedText = {
  ru: "Аргументы менять нельзя.",
  en: "The arguments must stay unchanged.",
};

/** For exercises that allow numpy-ts. */
export const numpyArrayFirst: LocalisedText = {
  ru: "В numpy-ts первый операнд — всегда массив: np.subtract(a, 1) работает, а np.subtract(1, a) — нет.",
  en: "In numpy-ts the first operand is always an array: np.subtract(a, 1) works and np.subtract(1, a) does not.",
};
