import type { Example } from "#exercises/kit/example.ts";

const image = [
  [1, -3, 2, 0],
  [4, -1, -2, 5],
  [-6, -2, -8, -7],
  [-5, -9, -4, -3],
];

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [[image], 2, 2],
    expected: [
      [
        [4, 5],
        [-2, -3],
      ],
    ],
  },
  {
    name: { ru: "То же изображение, шаг 1", en: "The same image, stride 1" },
    arguments: [[image], 2, 1],
    expected: [
      [
        [4, 2, 5],
        [4, -1, 5],
        [-2, -2, -3],
      ],
    ],
  },
  {
    name: { ru: "Два канала, лишний столбец", en: "Two channels, a column left over" },
    arguments: [
      [
        [
          [1, 2, 9],
          [3, 0, 9],
        ],
        [
          [-1, -2, 9],
          [-3, -4, 9],
        ],
      ],
      2,
      2,
    ],
    expected: [[[3]], [[-1]]],
  },
];
