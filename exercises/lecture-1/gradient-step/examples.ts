import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [
        [1, 0],
        [1, 1],
        [1, 2],
        [1, 3],
      ],
      [1, 1, 3, 3],
      [0, 1],
      0.1,
    ],
    expected: [0.1, 1.1],
  },
  {
    name: { ru: "Один объект", en: "One object" },
    arguments: [[[1, 2]], [3], [1, -1], 0.5],
    expected: [5, 7],
  },
  {
    name: { ru: "Дробные и отрицательные значения", en: "Fractional and negative values" },
    arguments: [
      [
        [1, -1.5],
        [1, 0.5],
        [1, 2],
        [1, 3],
      ],
      [-1, 2, -1.5, -2.5],
      [0.5, -1],
      0.2,
    ],
    expected: [0.4, -0.45],
  },
  {
    name: { ru: "Веса уже оптимальны", en: "The weights are optimal already" },
    arguments: [
      [
        [1, 0],
        [1, 1],
        [1, 2],
      ],
      [1, 3, 5],
      [1, 2],
      0.1,
    ],
    expected: [1, 2],
  },
];
