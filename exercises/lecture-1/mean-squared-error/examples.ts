import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [2.5, 0, 2, 8],
      [3, -0.5, 2, 7],
    ],
    expected: 0.375,
  },
  {
    name: { ru: "Все предсказания верны", en: "Every prediction is right" },
    arguments: [
      [1, -2, 0.5],
      [1, -2, 0.5],
    ],
    expected: 0,
  },
  {
    name: { ru: "Ошибки разных знаков", en: "Errors of both signs" },
    arguments: [
      [3, 1],
      [1, 3],
    ],
    expected: 4,
  },
];
