import { irises } from "#exercises/data/iris.ts";
import type { Example } from "#exercises/kit/example.ts";

/** How many flowers of each species the visible case gives; the others are what it asks about. */
export const shownFlowers = 4;

export const examples: Example[] = [
  {
    name: { ru: "Setosa (0) и versicolor (1)", en: "Setosa (0) and versicolor (1)" },
    arguments: [
      [...irises.setosa.slice(0, shownFlowers), ...irises.versicolor.slice(0, shownFlowers)].map((flower) => [
        1,
        ...flower,
      ]),
      [0, 0, 0, 0, 1, 1, 1, 1],
    ],
    expected: "accuracy(w) ≥ 0.95",
  },
];
