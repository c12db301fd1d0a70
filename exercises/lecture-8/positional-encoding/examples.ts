import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [3, 4],
    expected: [
      [0, 1, 0, 1],
      [0.8414709848078965, 0.5403023058681398, 0.009999833334166664, 0.9999500004166653],
      [0.9092974268256817, -0.4161468365471424, 0.01999866669333308, 0.9998000066665778],
    ],
  },
  {
    name: { ru: "Нечётное d", en: "An odd d" },
    arguments: [2, 3],
    expected: [
      [0, 1, 0],
      [0.8414709848078965, 0.5403023058681398, 0.0021544330233656045],
    ],
  },
  {
    name: { ru: "Одна позиция", en: "One position" },
    arguments: [1, 6],
    expected: [[0, 1, 0, 1, 0, 1]],
  },
];
