import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Прямая через две точки", en: "A line through two points" },
    arguments: [
      [
        [1, 0],
        [1, 2],
      ],
      [1, 5],
    ],
    expected: [1, 2],
  },
  {
    name: { ru: "Три точки не на одной прямой", en: "Three points that are not on a line" },
    arguments: [
      [
        [1, 0],
        [1, 1],
        [1, 2],
      ],
      [1, 2, 4],
    ],
    expected: [5 / 6, 3 / 2],
  },
  {
    name: { ru: "Только единицы: ответ равен среднему", en: "Ones only: the answer is the mean" },
    arguments: [
      [[1], [1], [1], [1]],
      [2, 4, 5, 9],
    ],
    expected: [5],
  },
  {
    name: { ru: "Плоскость по двум признакам", en: "A plane over two features" },
    arguments: [
      [
        [1, 0, 0],
        [1, 1, 0],
        [1, 0, 1],
        [1, 1, 1],
      ],
      [1, 3, 0, 2],
    ],
    expected: [1, 2, -1],
  },
];
