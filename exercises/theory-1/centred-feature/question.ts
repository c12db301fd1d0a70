import { drawUntil } from "#exercises/kit/draw-until.ts";
import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "centred-feature",
  module: "theory-1",
  title: { ru: "Центрированный признак", en: "A centred feature" },
  tags: ["normal-equation", "features"],
  parts: [
    {
      kind: "vector",
      id: "weights",
      label: { ru: "Лучшие веса $(w_0, w_1)$", en: "The best weights $(w_0, w_1)$" },
      weight: 2,
    },
    {
      kind: "vector",
      id: "shifted",
      label: {
        ru: "К каждому $x_i$ прибавили 10 и обучили модель заново. Новые веса $(w_0, w_1)$",
        en: "10 is added to every $x_i$, and the model is trained anew. The new weights $(w_0, w_1)$",
      },
      weight: 1,
    },
  ],
};

/** The x add up to zero; the slope has one decimal place. */
export function draw(random: Random) {
  const x = random.pick([
    [-2, -1, 1, 2],
    [-3, -1, 1, 3],
    [-2, -1, 0, 1, 2],
  ]);
  const y = drawUntil(
    () => x.map(() => random.integer(-2, 9)),
    (drawn) => {
      const sum = drawn.reduce((total, value) => total + value, 0);
      const slope = x.reduce((total, value, i) => total + value * drawn[i], 0);
      return (
        sum % 2 === 0 &&
        sum !== 0 &&
        slope !== 0 &&
        sum * 10 !== slope * x.length &&
        sum * 20 !== slope * x.length
      );
    },
  );
  return { x, y };
}
