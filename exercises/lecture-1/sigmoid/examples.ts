import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Середина", en: "The middle" },
    arguments: [[0]],
    expected: [0.5],
  },
  {
    name: { ru: "Пример из условия: ±ln 3", en: "The worked example: ±ln 3" },
    arguments: [[1.0986122886681098, -1.0986122886681098]],
    expected: [0.75, 0.25],
  },
  {
    name: { ru: "Три числа", en: "Three numbers" },
    arguments: [[2, -1, 0.5]],
    expected: [0.8807970779778823, 0.2689414213699951, 0.6224593312018546],
  },
];
