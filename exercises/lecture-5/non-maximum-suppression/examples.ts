import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [
        [0, 0, 4, 4],
        [1, 0, 5, 4],
        [3, 0, 7, 4],
        [8, 8, 10, 10],
      ],
      [0.8, 0.9, 0.7, 0.6],
      0.3,
    ],
    expected: [1, 3],
  },
  {
    name: { ru: "Подавленная рамка никого не подавляет", en: "A suppressed box suppresses nobody" },
    arguments: [
      [
        [0, 0, 4, 2],
        [1, 0, 5, 2],
        [2, 0, 6, 2],
      ],
      [0.9, 0.8, 0.7],
      0.5,
    ],
    expected: [0, 2],
  },
  {
    name: { ru: "IoU равно порогу", en: "An IoU equal to the threshold" },
    arguments: [
      [
        [0, 0, 2, 1],
        [0, 0, 1, 1],
      ],
      [0.5, 0.75],
      0.5,
    ],
    expected: [1, 0],
  },
];
