import { drawUntil } from "#exercises/kit/draw-until.ts";
import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "log-loss-by-hand",
  module: "theory-1",
  title: { ru: "Log-loss вручную", en: "Log-loss by hand" },
  tags: ["log-loss"],
  parts: [
    {
      kind: "number",
      id: "loss",
      label: { ru: "Чему равна log-loss? До сотых.", en: "What is the log-loss? To two decimal places." },
      weight: 1,
      units: [],
    },
  ],
};

/** The probability of what happened has only the factors 2 and 5, so that two logarithms are enough. */
export function draw(random: Random) {
  const { y, seen } = drawUntil(
    () => ({
      y: Array.from({ length: 4 }, () => random.bernoulli(0.5)),
      seen: Array.from({ length: 4 }, () => random.pick([0.8, 0.5, 0.4, 0.25, 0.2])),
    }),
    (drawn) => {
      const [right, swapped] = [drawn.seen, drawn.seen.map((q, i) => (drawn.y[i] === 1 ? q : 1 - q))].map(
        (probabilities) => Math.log(probabilities.reduce((product, q) => product * q, 1)),
      );
      return new Set(drawn.y).size === 2 && new Set(drawn.seen).size > 2 && Math.abs(right - swapped) > 0.1;
    },
  );
  return { y, p: seen.map((q, i) => Math.round((y[i] === 1 ? q : 1 - q) * 100) / 100) };
}
