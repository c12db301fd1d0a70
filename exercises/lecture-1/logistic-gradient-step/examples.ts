import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [
        [1, 1],
        [1, 2],
        [1, 3],
        [1, -2],
      ],
      [0, 1, 1, 1],
      [0, 0],
      2,
    ],
    expected: [0.5, 0.5],
  },
  {
    name: { ru: "Шансы три к одному: вес ln 3", en: "Odds of three to one: a weight of ln 3" },
    arguments: [
      [
        [1, 1],
        [1, -1],
        [1, 1],
        [1, -1],
      ],
      [1, 0, 0, 0],
      [0, 1.0986122886681098],
      2,
    ],
    expected: [-0.5, 1.0986122886681098],
  },
  {
    name: { ru: "Один объект", en: "One object" },
    arguments: [[[1, 2]], [1], [0, 0], 1],
    expected: [0.5, 1],
  },
];
