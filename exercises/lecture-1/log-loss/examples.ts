import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [1, 0, 1],
      [0.9, 0.2, 0.6],
    ],
    expected: 0.2797765635793423,
  },
  {
    name: { ru: "Монетка: ln 2", en: "A coin: ln 2" },
    arguments: [
      [1, 0, 0, 1],
      [0.5, 0.5, 0.5, 0.5],
    ],
    expected: Math.LN2,
  },
  {
    name: { ru: "Уверенная ошибка: 15 ln 10", en: "A confident mistake: 15 ln 10" },
    arguments: [[1], [0]],
    expected: 34.538776394910684,
  },
  {
    name: {
      ru: "Три верных ответа и одна уверенная ошибка",
      en: "Three right answers and a confident mistake",
    },
    arguments: [
      [1, 0, 1, 1],
      [1, 0, 1, 0],
    ],
    expected: 8.634694098727671,
  },
];
