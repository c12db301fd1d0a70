import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия: первый шаг", en: "The worked example: the first step" },
    arguments: [[1, 2], [0, 0], [0, 0], [0.5, -3], 1, 0.1, 0.9, 0.99, 0.5],
    expected: [
      [0.95, 2 + 0.3 / 3.5],
      [0.05, -0.3],
      [0.0025, 0.09],
    ],
  },
  {
    name: { ru: "Второй шаг, круглые числа", en: "The second step, round numbers" },
    arguments: [[1], [1.5], [15], [3], 2, 0.5, 0.5, 0.5, 1],
    expected: [[0.7], [2.25], [12]],
  },
  {
    name: { ru: "Нулевая производная: параметр стоит", en: "A derivative of zero: the parameter stays" },
    arguments: [[4, -1], [0, 0], [0, 0], [0, 2], 1, 0.25, 0.9, 0.999, 1e-8],
    expected: [
      [4, -1 - 0.5 / (2 + 1e-8)],
      [0, 0.2],
      [0, 0.004],
    ],
  },
];
