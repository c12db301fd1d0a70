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
    ],
    expected: [-1, -1],
  },
  {
    name: { ru: "Один объект", en: "One object" },
    arguments: [[[1, 2]], [3], [1, -1]],
    expected: [-8, -16],
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
    ],
    expected: [0.5, -2.75],
  },
  {
    name: { ru: "В минимуме градиент равен нулю", en: "At the minimum the gradient is zero" },
    arguments: [
      [
        [1, 0],
        [1, 1],
        [1, 2],
      ],
      [1, 3, 5],
      [1, 2],
    ],
    expected: [0, 0],
  },
];
