import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [[[1, 3, 7, 9]], [1, 1, 2, 1], [0, 0, 1, -1], 6],
    expected: [[-1, -0.5, 2, 0]],
  },
  {
    name: { ru: "Два объекта, два признака", en: "Two objects, two features" },
    arguments: [
      [
        [2, 10],
        [-3, 1.5],
      ],
      [1, 1],
      [0, 0],
      9,
    ],
    expected: [
      [-0.8, 0.8],
      [-0.6, 0.6],
    ],
  },
  {
    name: { ru: "Равные признаки: остаётся β", en: "Equal features: β is left" },
    arguments: [[[4, 4, 4]], [2, 3, 4], [0.5, -1, 0], 0.00001],
    expected: [[0.5, -1, 0]],
  },
];
