import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "prediction-by-hand",
  module: "theory-1",
  title: { ru: "Предсказание вручную", en: "A prediction by hand" },
  tags: ["linear-model"],
  parts: [
    {
      kind: "vector",
      id: "prediction",
      label: { ru: "Чему равен вектор $\\hat y$?", en: "What is the vector $\\hat y$?" },
      weight: 1,
    },
  ],
};

/** Three objects with two features; the weights have halves. */
export function draw(random: Random) {
  const row = () => [1, random.integer(-3, 5), random.integer(-3, 5)];
  const w = [
    random.pick([-3, -2, 2, 3, 4]),
    random.pick([-1.5, -0.5, 0.5, 1.5]),
    random.pick([-2, -1, 1, 2]),
  ];
  return { X: [row(), row(), row()], w };
}
