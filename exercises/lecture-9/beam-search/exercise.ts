import { argumentsUnchanged, naturalLogarithm } from "#exercises/kit/conventions.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "beam-search",
  module: "lecture-9",
  title: { ru: "Лучевой поиск", en: "Beam search" },
  entry: {
    name: "beamSearch",
    parameters: [
      {
        name: "P",
        type: "number[][]",
        shape: "m \\times m",
        meaning: {
          ru: "P[a][b] — вероятность того, что после токена a идёт токен b; токен 0 — граница предложения",
          en: "P[a][b] is the probability that token b follows token a; token 0 is the border of a sentence",
        },
      },
      {
        name: "width",
        type: "number",
        shape: null,
        meaning: { ru: "ширина луча, целое, не меньше 1", en: "the width of the beam, whole, at least 1" },
      },
      {
        name: "maxLength",
        type: "number",
        shape: null,
        meaning: {
          ru: "наибольшее число токенов в ответе, целое, не меньше 1",
          en: "the greatest number of tokens in the answer, whole, at least 1",
        },
      },
    ],
    returns: {
      type: "number[]",
      shape: "t",
      meaning: {
        ru: "токены лучшей гипотезы; у законченной последний из них 0",
        en: "the tokens of the best hypothesis; of a finished one the last is 0",
      },
    },
  },
  limits: { caseTimeMs: 2000, memoryMb: 128 },
  allowedImports: [],
  tags: ["translation", "decoding"],
  slides: null,
  conventions: [
    {
      ru: "Оценка гипотезы — сумма логарифмов вероятностей. На длину её не делят.",
      en: "The score of a hypothesis is the sum of the logarithms of probabilities. It is not divided by the length.",
    },
    naturalLogarithm,
    {
      ru: "Законченная гипотеза не растёт, но занимает своё место в луче и соперничает с остальными.",
      en: "A finished hypothesis does not grow, but keeps its place in the beam and competes with the others.",
    },
    {
      ru: "При равных оценках раньше идёт продолжение той гипотезы, что стояла в луче выше, а у одной гипотезы — меньший токен. Это порядок устойчивой сортировки.",
      en: "Of equal scores the continuation of the hypothesis that stood higher in the beam goes first, and of one hypothesis the smaller token. That is the order of a stable sort.",
    },
    {
      ru: "Ответ — первая гипотеза луча после maxLength шагов, законченная или нет. Граница 0 в начале не пишется, в конце пишется.",
      en: "The answer is the first hypothesis of the beam after maxLength steps, finished or not. The border 0 is not written at the start, and is at the end.",
    },
    {
      ru: "Токены сравниваются точно. Равные оценки встречаются только там, где все вероятности — степени двойки.",
      en: "Tokens are compared exactly. Equal scores occur only where all probabilities are powers of two.",
    },
    argumentsUnchanged,
  ],
};
