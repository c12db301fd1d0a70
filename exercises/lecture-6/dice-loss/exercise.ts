import { argumentsUnchanged, numpyArrayFirst } from "#exercises/kit/conventions.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "dice-loss",
  module: "lecture-6",
  title: { ru: "Функция потерь Dice", en: "Dice loss" },
  entry: {
    name: "diceLoss",
    parameters: [
      {
        name: "p",
        type: "number[][]",
        shape: "h \\times w",
        meaning: {
          ru: "предсказанная вероятность объекта в каждом пикселе, от 0 до 1",
          en: "the predicted probability of the object in each pixel, from 0 to 1",
        },
      },
      {
        name: "y",
        type: "number[][]",
        shape: "h \\times w",
        meaning: { ru: "верная маска из 0 и 1", en: "the true mask of zeros and ones" },
      },
      {
        name: "smooth",
        type: "number",
        shape: null,
        meaning: {
          ru: "сглаживающее слагаемое s, не меньше 0",
          en: "the smoothing term s, at least 0",
        },
      },
    ],
    returns: {
      type: "number",
      shape: null,
      meaning: { ru: "потери, от 0 до 1", en: "the loss, from 0 to 1" },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["segmentation", "loss"],
  slides: null,
  conventions: [
    {
      ru: "В знаменателе стоят сами p и y, а не их квадраты.",
      en: "The denominator holds p and y themselves, not their squares.",
    },
    {
      ru: "Суммы берутся по всем пикселям сразу, а не по строкам.",
      en: "The sums are over all pixels at once, not row by row.",
    },
    {
      ru: "s прибавляется один раз в числителе (к удвоенной сумме) и один раз в знаменателе.",
      en: "s is added once in the numerator (to the doubled sum) and once in the denominator.",
    },
    {
      ru: "Вероятности не округляют до 0 и 1 и не обрезают. Знаменатель ни в одном тесте не равен нулю.",
      en: "Probabilities are neither rounded to 0 and 1 nor clipped. In no case is the denominator zero.",
    },
    {
      ru: "Абсолютный допуск — округление сумм по пикселям: около 10⁻¹¹ для маленькой картинки, 10⁻⁹ для большой.",
      en: "The absolute tolerance is the rounding of sums over the pixels: about 10⁻¹¹ for a small picture, 10⁻⁹ for a large one.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
