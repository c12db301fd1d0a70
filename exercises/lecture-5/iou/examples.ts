import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [0, 0, 4, 3],
      [1, 1, 6, 3],
    ],
    expected: 0.375,
  },
  {
    name: { ru: "Одна рамка внутри другой", en: "One box inside the other" },
    arguments: [
      [0, 0, 10, 4],
      [2, 1, 7, 3],
    ],
    expected: 0.25,
  },
  {
    name: { ru: "Рамки разнесены по обеим осям", en: "Boxes apart along both axes" },
    arguments: [
      [0, 0, 2, 2],
      [5, 4, 7, 8],
    ],
    expected: 0,
  },
  {
    name: { ru: "Рамки касаются стороной", en: "Boxes that touch along a side" },
    arguments: [
      [0, 0, 2, 2],
      [2, 0, 5, 2],
    ],
    expected: 0,
  },
];
