import { numpyArrayFirst } from "#exercises/kit/conventions.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "positional-encoding",
  module: "lecture-8",
  title: { ru: "Кодирование позиций", en: "Positional encoding" },
  entry: {
    name: "positionalEncoding",
    parameters: [
      {
        name: "n",
        type: "number",
        shape: null,
        meaning: {
          ru: "число позиций, целое, не меньше 1",
          en: "the number of positions, whole, at least 1",
        },
      },
      {
        name: "d",
        type: "number",
        shape: null,
        meaning: {
          ru: "длина кода, целое, не меньше 1, чётное или нечётное",
          en: "the length of a code, whole, at least 1, even or odd",
        },
      },
    ],
    returns: {
      type: "number[][]",
      shape: "n \\times d",
      meaning: { ru: "коды позиций, строка на позицию", en: "the codes, a row for each position" },
    },
  },
  limits: { caseTimeMs: 2000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["transformer", "positional-encoding"],
  slides: null,
  conventions: [
    { ru: "Позиции и столбцы считаются с нуля.", en: "Positions and columns count from zero." },
    {
      ru: "Синусы в чётных столбцах, косинусы в нечётных; у столбцов 2i и 2i + 1 одна и та же частота.",
      en: "Sines in even columns, cosines in odd ones; columns 2i and 2i + 1 have the same frequency.",
    },
    {
      ru: "При нечётном d формула та же, и последний столбец — синус без своего косинуса.",
      en: "For an odd d the formula is the same, and the last column is a sine without its cosine.",
    },
    {
      ru: "Углы в радианах. Допуск — округление угла, который не больше n: 10⁻¹² на позицию, с запасом.",
      en: "Angles are in radians. The tolerance is the rounding of an angle, which is at most n: 10⁻¹² a position, with a margin.",
    },
    numpyArrayFirst,
  ],
};
