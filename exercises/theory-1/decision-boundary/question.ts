import { drawUntil } from "#exercises/kit/draw-until.ts";
import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "decision-boundary",
  module: "theory-1",
  title: { ru: "Граница классов", en: "The decision boundary" },
  tags: ["logistic-regression", "decision-boundary"],
  parts: [
    {
      kind: "vector",
      id: "line",
      label: {
        ru: "Запишите границу как прямую $x_2 = k x_1 + b$ и укажите $(k, b)$.",
        en: "Write the boundary as a line $x_2 = k x_1 + b$ and give $(k, b)$.",
      },
      weight: 2,
    },
    {
      kind: "true_false",
      id: "point",
      label: {
        ru: "Объект с $x_1 = {{p}}$, $x_2 = {{q}}$ модель относит к классу 1.",
        en: "The model puts the object with $x_1 = {{p}}$, $x_2 = {{q}}$ into class 1.",
      },
      weight: 1,
      reason: "none",
    },
    {
      kind: "number",
      id: "probability",
      label: {
        ru: "Какую вероятность класса 1 модель даёт объектам на самой границе?",
        en: "Which probability of class 1 does the model give to objects on the boundary itself?",
      },
      weight: 1,
      units: [],
    },
  ],
};

/** The slope and the height of the line are short decimals; the point is off the line. */
export function draw(random: Random) {
  const small = () => random.pick([-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6]);
  return drawUntil(
    () => ({
      w0: small(),
      w1: small(),
      w2: random.pick([-5, -4, -2, 2, 4, 5]),
      p: random.integer(-3, 3),
      q: random.integer(-3, 3),
    }),
    ({ w0, w1, w2, p, q }) => w0 !== w1 && w0 !== -w1 && w0 + w1 * p + w2 * q !== 0,
  );
}
