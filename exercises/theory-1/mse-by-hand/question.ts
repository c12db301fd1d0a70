import { drawUntil } from "#exercises/kit/draw-until.ts";
import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "mse-by-hand",
  module: "theory-1",
  title: { ru: "Средняя квадратичная ошибка вручную", en: "The mean squared error by hand" },
  tags: ["mse"],
  parts: [
    {
      kind: "number",
      id: "mse",
      label: { ru: "Чему равна $\\mathrm{MSE}$?", en: "What is the $\\mathrm{MSE}$?" },
      weight: 1,
      units: [],
    },
  ],
};

/** Four whole errors of different sizes, so that no other mean of them is the same number. */
export function draw(random: Random) {
  const errors = drawUntil(
    () => Array.from({ length: 4 }, () => random.pick([-4, -3, -2, -1, 1, 2, 3, 4])),
    (drawn) => new Set(drawn.map(Math.abs)).size > 1,
  );
  const y = errors.map(() => random.integer(-4, 12) / 2);
  return { y, yHat: y.map((value, i) => value + errors[i]) };
}
