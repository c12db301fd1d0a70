import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [
        [0.5, 1],
        [0.25, 0.25],
      ],
      [
        [1, 1],
        [0, 0],
      ],
      1,
    ],
    expected: 0.2,
  },
  {
    name: { ru: "Точное совпадение", en: "A perfect match" },
    arguments: [
      [
        [0, 1, 1],
        [0, 0, 1],
      ],
      [
        [0, 1, 1],
        [0, 0, 1],
      ],
      0.5,
    ],
    expected: 0,
  },
  {
    name: { ru: "Ничего общего", en: "Nothing in common" },
    arguments: [[[1, 0, 1, 0]], [[0, 1, 0, 0]], 1],
    expected: 0.75,
  },
];
