import { argumentsUnchanged, numpyArrayFirst } from "#exercises/kit/conventions.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "iou",
  module: "lecture-5",
  title: { ru: "IoU двух рамок", en: "IoU of two boxes" },
  entry: {
    name: "iou",
    parameters: [
      {
        name: "a",
        type: "number[]",
        shape: "4",
        meaning: {
          ru: "рамка [x1, y1, x2, y2], x1 ≤ x2 и y1 ≤ y2",
          en: "a box [x1, y1, x2, y2], x1 ≤ x2 and y1 ≤ y2",
        },
      },
      {
        name: "b",
        type: "number[]",
        shape: "4",
        meaning: { ru: "вторая рамка, так же", en: "another box, likewise" },
      },
    ],
    returns: {
      type: "number",
      shape: null,
      meaning: {
        ru: "площадь пересечения, делённая на площадь объединения",
        en: "the area of the intersection divided by that of the union",
      },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["detection"],
  slides: null,
  conventions: [
    {
      ru: "Координаты непрерывны: ширина равна x2 − x1, без прибавления единицы. Рамки, которые только касаются, не пересекаются.",
      en: "Coordinates are continuous: the width is x2 − x1, and no one is added. Boxes that only touch do not intersect.",
    },
    {
      ru: "Если площади обеих рамок нулевые, ответ 0, даже когда рамки совпадают.",
      en: "If the areas of both boxes are zero the answer is 0, even where the boxes are the same.",
    },
    {
      ru: "К знаменателю ничего не прибавляют.",
      en: "Nothing is added to the denominator.",
    },
    {
      ru: "Относительный допуск 10⁻⁹, абсолютный 10⁻¹².",
      en: "The relative tolerance is 10⁻⁹, the absolute one 10⁻¹².",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
