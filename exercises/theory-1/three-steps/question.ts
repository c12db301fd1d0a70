import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "three-steps",
  module: "theory-1",
  title: { ru: "Три шага спуска", en: "Three steps of descent" },
  tags: ["gradient-descent"],
  parts: [
    {
      kind: "vector",
      id: "path",
      label: {
        ru: "Веса $(w_1, w_2, w_3)$ после каждого шага",
        en: "The weights $(w_1, w_2, w_3)$ after each step",
      },
      weight: 1,
    },
  ],
};

/** Each step multiplies the distance to b by 1 − 2·a·eta, a number with one decimal place. */
export function draw(random: Random) {
  const a = random.pick([1, 2, 5]);
  const factor = random.pick([0.5, 0.2, 0.4, -0.5, -0.2]);
  const b = random.integer(-3, 5);
  return {
    a,
    b,
    eta: Math.round(((1 - factor) / (2 * a)) * 1e6) / 1e6,
    start: b + random.pick([-20, -10, 10, 20]),
  };
}
