import { argumentsUnchanged, numpyArrayFirst } from "#exercises/kit/conventions.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "non-maximum-suppression",
  module: "lecture-5",
  title: { ru: "Подавление немаксимумов", en: "Non-maximum suppression" },
  entry: {
    name: "nonMaximumSuppression",
    parameters: [
      {
        name: "boxes",
        type: "number[][]",
        shape: "n \\times 4",
        meaning: {
          ru: "рамки [x1, y1, x2, y2], x1 < x2 и y1 < y2",
          en: "the boxes [x1, y1, x2, y2], x1 < x2 and y1 < y2",
        },
      },
      {
        name: "scores",
        type: "number[]",
        shape: "n",
        meaning: { ru: "уверенность в каждой рамке", en: "the score of each box" },
      },
      {
        name: "threshold",
        type: "number",
        shape: null,
        meaning: { ru: "порог для IoU, от 0 до 1", en: "the threshold for IoU, from 0 to 1" },
      },
    ],
    returns: {
      type: "number[]",
      shape: "k",
      meaning: {
        ru: "номера оставшихся рамок, считая с 0, по убыванию уверенности",
        en: "the indices of the boxes that are kept, from 0, in order of falling score",
      },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["detection"],
  slides: null,
  conventions: [
    {
      ru: "Рамка подавляется, когда её IoU с уже оставленной рамкой строго больше порога; равенство не подавляет.",
      en: "A box is suppressed when its IoU with a box already kept is strictly greater than the threshold; equality suppresses nothing.",
    },
    {
      ru: "При равной уверенности раньше идёт рамка с меньшим номером.",
      en: "Of equal scores the smaller index goes first.",
    },
    {
      ru: "Координаты непрерывны: ширина равна x2 − x1, без прибавления единицы.",
      en: "Coordinates are continuous: the width is x2 − x1, and no one is added.",
    },
    {
      ru: "Номера сравниваются точно. Там, где IoU должно совпасть с порогом, все числа — целые или половины.",
      en: "Indices are compared exactly. Where an IoU is to equal the threshold, all numbers are whole or halves.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
