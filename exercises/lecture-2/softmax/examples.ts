import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [
        [0, Math.LN2, Math.log(5)],
        [7, 7, 7],
      ],
    ],
    expected: [
      [0.125, 0.25, 0.625],
      [0.3333333333333333, 0.3333333333333333, 0.3333333333333333],
    ],
  },
  {
    name: { ru: "Два класса: шансы три к одному", en: "Two classes: odds of three to one" },
    arguments: [
      [
        [Math.log(3), 0],
        [-1, Math.log(3) - 1],
        [2, 2],
      ],
    ],
    expected: [
      [0.75, 0.25],
      [0.25, 0.75],
      [0.5, 0.5],
    ],
  },
  {
    name: { ru: "Логиты около тысячи", en: "Logits near a thousand" },
    arguments: [
      [
        [1000, 1000, -1000],
        [-1000, -1000, -1000],
      ],
    ],
    expected: [
      [0.5, 0.5, 0],
      [0.3333333333333333, 0.3333333333333333, 0.3333333333333333],
    ],
  },
];
