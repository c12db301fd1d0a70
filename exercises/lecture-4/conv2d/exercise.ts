import { argumentsUnchanged, numpyArrayFirst, summationTolerance } from "#exercises/kit/conventions.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "conv2d",
  module: "lecture-4",
  title: { ru: "Двумерная свёртка", en: "Two-dimensional convolution" },
  entry: {
    name: "conv2d",
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
        name: "kernels",
        type: "number[][][][]",
        shape: "F \\times C \\times A \\times B",
        meaning: { ru: "F ядер, каждое на все C каналов", en: "F kernels, each over all C channels" },
      },
      {
        name: "bias",
        type: "number[]",
        shape: "F",
        meaning: { ru: "сдвиг каждого ядра", en: "the bias of each kernel" },
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
      {
        name: "padding",
        type: "number",
        shape: null,
        meaning: {
          ru: "ширина рамки из нулей с каждой стороны, целая, не меньше 0",
          en: "the width of the frame of zeros on each side, whole, at least 0",
        },
      },
    ],
    returns: {
      type: "number[][][]",
      shape: "F \\times H' \\times W'",
      meaning: { ru: "карты признаков, по одной на ядро", en: "feature maps, one for each kernel" },
    },
  },
  limits: { caseTimeMs: 2000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["convolution", "computer-vision"],
  slides: null,
  conventions: [
    {
      ru: "Ядро не переворачивается: как и в библиотеках глубокого обучения, это взаимная корреляция.",
      en: "The kernel is not flipped: as in deep-learning libraries this is cross-correlation.",
    },
    {
      ru: "По каналам суммируют; сдвиг прибавляется один раз, нормировки нет.",
      en: "Channels are summed; the bias is added once, and nothing is normalised.",
    },
    {
      ru: "Рамка из нулей одинакова со всех четырёх сторон. Окно, которое не помещается целиком, отбрасывается.",
      en: "The frame of zeros is the same on all four sides. A window that does not fit in whole is dropped.",
    },
    summationTolerance,
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
