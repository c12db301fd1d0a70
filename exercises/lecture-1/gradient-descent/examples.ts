import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия: два шага", en: "The worked example: two steps" },
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
      2,
    ],
    expected: [0.15, 1.1],
  },
  {
    name: { ru: "Один столбец, три шага", en: "One column, three steps" },
    arguments: [[[1]], [4], [0], 0.25, 3],
    expected: [3.5],
  },
  {
    name: { ru: "Ноль шагов", en: "No steps" },
    arguments: [
      [
        [1, 2],
        [1, 5],
      ],
      [3, -1],
      [0.5, -2],
      0.1,
      0,
    ],
    expected: [0.5, -2],
  },
];
