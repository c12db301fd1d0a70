import { argumentsUnchanged, naturalLogarithm } from "#exercises/kit/conventions.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "bleu",
  module: "lecture-9",
  title: { ru: "BLEU", en: "BLEU" },
  entry: {
    name: "bleu",
    parameters: [
      {
        name: "candidates",
        type: "string[][]",
        shape: "S",
        meaning: {
          ru: "переводы машины: для каждого предложения список его токенов",
          en: "the translations of the machine: for each sentence a list of its tokens",
        },
      },
      {
        name: "references",
        type: "string[][][]",
        shape: "S",
        meaning: {
          ru: "переводы людей: для каждого предложения один или несколько списков токенов",
          en: "the translations of people: for each sentence one or more lists of tokens",
        },
      },
      {
        name: "maxOrder",
        type: "number",
        shape: null,
        meaning: {
          ru: "наибольшая длина n-граммы N, целое, не меньше 1",
          en: "the greatest length N of an n-gram, whole, at least 1",
        },
      },
    ],
    returns: {
      type: "number",
      shape: null,
      meaning: { ru: "BLEU всего корпуса, от 0 до 1", en: "BLEU of the whole corpus, from 0 to 1" },
    },
  },
  limits: { caseTimeMs: 2000, memoryMb: 128 },
  allowedImports: [],
  tags: ["translation", "metric"],
  slides: null,
  conventions: [
    {
      ru: "BLEU считается по всему корпусу: совпадения и длины складываются по предложениям, а не усредняются.",
      en: "BLEU is of the whole corpus: matches and lengths are added up over the sentences, not averaged.",
    },
    {
      ru: "Число совпадений n-граммы ограничено наибольшим её числом в одном из переводов людей.",
      en: "Matches of an n-gram are limited to the most that any one of the references has of it.",
    },
    {
      ru: "Длина для штрафа — ближайшая к длине перевода; из двух равно близких берётся меньшая.",
      en: "The length for the penalty is the one closest to the candidate's; of two equally close ones the shorter is taken.",
    },
    {
      ru: "Сглаживания нет: если какая-то точность равна нулю или n-грамм такой длины нет вовсе, BLEU равен 0.",
      en: "There is no smoothing: if a precision is zero, or there are no n-grams of that length at all, BLEU is 0.",
    },
    naturalLogarithm,
    {
      ru: "Токены сравниваются как есть, с учётом регистра; они не пусты, и пробелов в них нет. Относительный допуск 10⁻⁹.",
      en: "Tokens are compared as they are, with their case; they are not empty and hold no spaces. The relative tolerance is 10⁻⁹.",
    },
    argumentsUnchanged,
  ],
};
