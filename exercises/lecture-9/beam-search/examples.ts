import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [
        [0.1, 0.5, 0.4],
        [0.4, 0.3, 0.3],
        [0.9, 0.05, 0.05],
      ],
      2,
      3,
    ],
    expected: [2, 0],
  },
  {
    name: { ru: "Луч ширины 1 — жадный поиск", en: "A beam of width 1 is greedy search" },
    arguments: [
      [
        [0.1, 0.5, 0.4],
        [0.4, 0.3, 0.3],
        [0.9, 0.05, 0.05],
      ],
      1,
      3,
    ],
    expected: [1, 0],
  },
  {
    name: { ru: "Длины не хватило", en: "Not long enough to finish" },
    arguments: [
      [
        [0, 0.75, 0.25],
        [0.125, 0, 0.875],
        [0.25, 0.5, 0.25],
      ],
      2,
      2,
    ],
    expected: [1, 2],
  },
];
