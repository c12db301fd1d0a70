import { drawUntil } from "#exercises/kit/draw-until.ts";
import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "best-constant",
  module: "theory-1",
  title: { ru: "Лучшая постоянная", en: "The best constant" },
  tags: ["mse", "argmin"],
  parts: [
    {
      kind: "number",
      id: "argmin",
      label: { ru: "$\\arg\\min_c L(c)$", en: "$\\arg\\min_c L(c)$" },
      weight: 1,
      units: [],
    },
    {
      kind: "number",
      id: "min",
      label: { ru: "$\\min_c L(c)$", en: "$\\min_c L(c)$" },
      weight: 1,
      units: [],
    },
  ],
};

/** Five answers whose mean is a whole number, and neither their median nor the least value of the loss. */
export function draw(random: Random) {
  const y = drawUntil(
    () => Array.from({ length: 5 }, () => random.integer(-2, 12)),
    (drawn) => {
      const mean = drawn.reduce((sum, value) => sum + value, 0) / 5;
      const spread = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 5;
      const median = drawn.toSorted((a, b) => a - b)[2];
      return Number.isInteger(mean) && mean !== median && spread > 2 && spread !== mean;
    },
  );
  return { y };
}
