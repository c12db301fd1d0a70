import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [
        [0, Math.LN2, Math.log(5)],
        [7, 7, 7],
      ],
      [2, 0],
    ],
    expected: Math.log(4.8) / 2,
  },
  {
    name: { ru: "Уверенная ошибка", en: "A confident mistake" },
    arguments: [
      [
        [0, 1000],
        [0, 1000],
      ],
      [0, 1],
    ],
    expected: 500,
  },
  {
    name: { ru: "Все классы равновероятны: ln 4", en: "All classes equally likely: ln 4" },
    arguments: [
      [
        [0, 0, 0, 0],
        [-3, -3, -3, -3],
        [2.5, 2.5, 2.5, 2.5],
      ],
      [3, 0, 1],
    ],
    expected: Math.log(4),
  },
];
