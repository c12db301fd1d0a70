import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [
        [1, 2],
        [-2, 1],
      ],
      [
        [1, -1, 0],
        [0.5, 1, -1],
      ],
      [0, -2, 1],
      [
        [1, 0.5],
        [-1, 2],
        [4, -3],
      ],
      [0.5, 0],
    ],
    expected: [
      [2.5, 1],
      [-0.5, 2],
    ],
  },
  {
    name: { ru: "|x| из двух нейронов", en: "|x| made of two neurons" },
    arguments: [[[3], [-2], [0], [-0.5]], [[1, -1]], [0, 0], [[1], [1]], [0]],
    expected: [[3], [2], [0], [0.5]],
  },
  {
    name: { ru: "Все нейроны молчат: остаётся b₂", en: "All neurons are silent: b₂ remains" },
    arguments: [
      [
        [1, 1, 0],
        [0, 2, 1],
      ],
      [
        [-1, -2],
        [-1, 0],
        [0, -3],
      ],
      [-1, -0.5],
      [
        [5, 1, 2],
        [7, -4, 3],
      ],
      [1, -2, 0.25],
    ],
    expected: [
      [1, -2, 0.25],
      [1, -2, 0.25],
    ],
  },
];
