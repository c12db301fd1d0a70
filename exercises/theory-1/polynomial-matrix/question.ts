import { drawUntil } from "#exercises/kit/draw-until.ts";
import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "polynomial-matrix",
  module: "theory-1",
  title: { ru: "Признаки для параболы", en: "Features for a parabola" },
  tags: ["features", "linear-model"],
  parts: [
    {
      kind: "matrix",
      id: "features",
      label: { ru: "Матрица $X$", en: "The matrix $X$" },
      weight: 1,
    },
    {
      kind: "vector",
      id: "prediction",
      label: {
        ru: "Предсказания $\\hat y$ при $w = {{w}}$",
        en: "The predictions $\\hat y$ for $w = {{w}}$",
      },
      weight: 1,
    },
  ],
};

export function draw(random: Random) {
  const w = drawUntil(
    () => [random.integer(-3, 3), random.pick([-2, -1, 1, 2]), random.pick([-1, -0.5, 0.5, 1])],
    (drawn) => drawn[0] !== 0 && drawn[0] !== drawn[2],
  );
  return { x: random.shuffle([-3, -2, -1, 2, 3, 4]).slice(0, 3), w };
}
