import { drawUntil } from "#exercises/kit/draw-until.ts";
import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "three-points",
  module: "theory-1",
  title: { ru: "Нормальное уравнение для трёх точек", en: "The normal equation for three points" },
  tags: ["normal-equation"],
  parts: [
    { kind: "matrix", id: "gram", label: { ru: "$X^\\top X$", en: "$X^\\top X$" }, weight: 1 },
    { kind: "vector", id: "moments", label: { ru: "$X^\\top y$", en: "$X^\\top y$" }, weight: 1 },
    {
      kind: "vector",
      id: "weights",
      label: { ru: "Веса $w = (w_0, w_1)$", en: "The weights $w = (w_0, w_1)$" },
      weight: 2,
    },
  ],
};

/** Evenly spaced points whose best line has short decimals; they do not lie on it. */
export function draw(random: Random) {
  const [first, gap] = random.pick([
    [0, 1],
    [1, 1],
    [2, 1],
    [0, 2],
    [-1, 2],
  ]);
  const x = [first, first + gap, first + 2 * gap];
  const y = drawUntil(
    () => x.map(() => random.integer(-3, 8)),
    ([a, b, c]) => {
      const slope = (c - a) / (2 * gap);
      const intercept = (a + b + c) / 3 - slope * x[1];
      return (a + b + c) % 3 === 0 && a + c !== 2 * b && slope !== 0 && intercept !== slope;
    },
  );
  const order = random.shuffle([0, 1, 2]);
  return { x: order.map((i) => x[i]), y: order.map((i) => y[i]), X: order.map((i) => [1, x[i]]) };
}
