import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [[1, -2], [0.5, 0], [2, -4], 0.1, 0.9],
    expected: [
      [0.755, -1.6],
      [2.45, -4],
    ],
  },
  {
    name: { ru: "Ещё один шаг с тем же градиентом", en: "One more step with the same gradient" },
    arguments: [[0.755, -1.6], [2.45, -4], [2, -4], 0.1, 0.9],
    expected: [
      [0.3345, -0.84],
      [4.205, -7.6],
    ],
  },
  {
    name: { ru: "Градиент нулевой, скорость осталась", en: "A gradient of zero and a velocity that is left" },
    arguments: [[3], [8], [0], 0.5, 0.5],
    expected: [[1], [4]],
  },
];
