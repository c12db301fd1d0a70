import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [
        [1, 4],
        [1, 2],
        [1, 0],
      ],
      [-1, 0.5],
    ],
    expected: [0.7310585786300049, 0.5, 0.2689414213699951],
  },
  {
    name: { ru: "Шансы три к одному: вес ln 3", en: "Odds of three to one: a weight of ln 3" },
    arguments: [
      [
        [1, 1],
        [1, -1],
        [1, 0],
      ],
      [0, 1.0986122886681098],
    ],
    expected: [0.75, 0.25, 0.5],
  },
  {
    name: { ru: "Нулевые веса: монетка", en: "Weights of zero: a coin" },
    arguments: [
      [
        [1, 3, -2],
        [1, 0.5, 7],
      ],
      [0, 0, 0],
    ],
    expected: [0.5, 0.5],
  },
];
