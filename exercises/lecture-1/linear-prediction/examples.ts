import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [
        [1, 2],
        [1, -1],
        [1, 0.5],
      ],
      [3, 2],
    ],
    expected: [7, 1, 4],
  },
  {
    name: { ru: "Один объект, два признака", en: "One object, two features" },
    arguments: [[[1, 0.5, -2]], [1, 4, 2.5]],
    expected: [-2],
  },
  {
    name: { ru: "Только свободный член", en: "The intercept alone" },
    arguments: [[[1], [1]], [-2.5]],
    expected: [-2.5, -2.5],
  },
];
