import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [1, 2],
      [0.5, -1],
      [
        [0.5, 0.25],
        [1, -0.5],
      ],
      [
        [1, 0.5],
        [-2, 1],
      ],
      [0, 0.5],
    ],
    expected: [0.7615941559557649, -0.9051482536448664],
  },
  {
    name: { ru: "Одно число: tanh(ln 3) = 0,8", en: "One number: tanh(ln 3) = 0.8" },
    arguments: [[1], [0], [[1.0986122886681098]], [[5]], [0]],
    expected: [0.8],
  },
  {
    name: {
      ru: "Три входа, два нейрона, нулевые веса состояния",
      en: "Three inputs, two units, no weights of the state",
    },
    arguments: [
      [1, -1, 2],
      [0.9, -0.9],
      [
        [1, 1, 0],
        [0, 2, 1],
      ],
      [
        [0, 0],
        [0, 0],
      ],
      [0, 1],
    ],
    expected: [0, 0.7615941559557649],
  },
];
