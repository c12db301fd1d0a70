import { drawUntil } from "#exercises/kit/draw-until.ts";
import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "one-step-by-hand",
  module: "theory-1",
  title: { ru: "Один шаг вручную", en: "One step by hand" },
  tags: ["mse", "gradient-descent"],
  parts: [
    {
      kind: "vector",
      id: "weights",
      label: { ru: "Веса $w'$ после шага", en: "The weights $w'$ after the step" },
      weight: 2,
    },
    {
      kind: "number",
      id: "loss",
      label: { ru: "$L(w')$", en: "$L(w')$" },
      weight: 1,
      units: [],
    },
  ],
};

/** Two objects, so that 2/n is 1 and the step has one decimal place. */
export function draw(random: Random) {
  const { x, residuals, w } = drawUntil(
    () => ({
      x: random.shuffle([-1, 1, 2, 3]).slice(0, 2),
      residuals: [random.integer(-3, 3), random.integer(-3, 3)],
      w: [random.integer(-2, 2), random.integer(-2, 2)],
    }),
    (drawn) => {
      const [a, b] = drawn.residuals;
      return a + b !== 0 && a * drawn.x[0] + b * drawn.x[1] !== 0;
    },
  );
  return {
    X: x.map((value) => [1, value]),
    y: x.map((value, i) => w[0] + w[1] * value - residuals[i]),
    w,
    eta: 0.1,
  };
}
