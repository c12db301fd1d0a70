import type { Example } from "#exercises/kit/example.ts";

const ln3 = Math.log(3);

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [[1], [-1]],
      [0, 0],
      [[1, -2]],
      [0, 0],
      [
        [ln3, 0],
        [0, ln3 / 2],
      ],
      [0, 0],
    ],
    expected: [-ln3 / 8, (-3 * ln3) / 16, -ln3 / 8, (3 * ln3) / 16, -0.125, 0.125, -0.75, 0.75, -0.5, 0.5],
  },
  {
    name: { ru: "Скрытый слой молчит: учится только b₂", en: "A silent hidden layer: only b₂ learns" },
    arguments: [
      [
        [1, 2],
        [3, 0.5],
      ],
      [1, 2],
      [[-1], [-2]],
      [-1],
      [[4, -5, 6]],
      [0, 0, 0],
    ],
    expected: [0, 0, 0, 0, 0, 0, 1 / 3, -1 / 6, -1 / 6],
  },
  {
    name: { ru: "Один объект, все веса единицы", en: "One object, all weights one" },
    arguments: [[[2]], [0], [[1]], [1], [[1, 1]], [0, 0]],
    expected: [0, 0, -1.5, 1.5, -0.5, 0.5],
  },
];
