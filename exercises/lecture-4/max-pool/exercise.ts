import { argumentsUnchanged, numpyArrayFirst } from "#exercises/kit/conventions.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "max-pool",
  module: "lecture-4",
  title: { ru: "Max pooling", en: "Max pooling" },
  entry: {
    name: "maxPool",
    parameters: [
      {
        name: "image",
        type: "number[][][]",
        shape: "C \\times H \\times W",
        meaning: {
          ru: "изображение: сначала каналы, потом строки и столбцы",
          en: "the image: channels first, then rows and columns",
        },
      },
      {
        name: "size",
        type: "number",
        shape: null,
        meaning: {
          ru: "сторона квадратного окна, целая, не больше H и W",
          en: "the side of the square window, whole, at most H and W",
        },
      },
      {
        name: "stride",
        type: "number",
        shape: null,
        meaning: {
          ru: "шаг по строкам и столбцам, целый, не меньше 1",
          en: "the stride along rows and columns, whole, at least 1",
        },
      },
    ],
    returns: {
      type: "number[][][]",
      shape: "C \\times H' \\times W'",
      meaning: {
        ru: "наибольшее число каждого окна, канал за каналом",
        en: "the largest number of each window, channel by channel",
      },
    },
  },
  limits: { caseTimeMs: 2000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["pooling", "computer-vision"],
  slides: null,
  conventions: [
    {
      ru: "Каналы обрабатываются отдельно и не смешиваются.",
      en: "Channels are treated apart and are not mixed.",
    },
    {
      ru: "Рамки нет. Окно, которое не помещается целиком, отбрасывается.",
      en: "There is no padding. A window that does not fit in whole is dropped.",
    },
    {
      ru: "Шаг stride не обязан быть равен size: окна могут пересекаться или оставлять промежутки.",
      en: "The stride need not be equal to size: windows may overlap or leave gaps.",
    },
    {
      ru: "Ответ точный, допуска нет: наибольшее число окна — одно из чисел изображения.",
      en: "The answer is exact, with no tolerance: the largest number of a window is one of the numbers of the image.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
