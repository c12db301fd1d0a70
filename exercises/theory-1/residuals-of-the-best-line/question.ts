import { drawUntil } from "#exercises/kit/draw-until.ts";
import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "residuals-of-the-best-line",
  module: "theory-1",
  title: { ru: "Остатки лучшей прямой", en: "Residuals of the best line" },
  tags: ["normal-equation"],
  parts: [
    {
      kind: "vector",
      id: "rest",
      label: { ru: "Найдите $(e_3, e_4)$.", en: "Find $(e_3, e_4)$." },
      weight: 1,
    },
  ],
};

/** The last two x differ by 1 or 2, so that the residuals have at most two places. */
export function draw(random: Random) {
  return drawUntil(
    () => {
      const x = random.shuffle([0, 1, 2, 3, 4]).slice(0, 4);
      return { x, e1: random.integer(-6, 6) / 2, e2: random.integer(-6, 6) / 2 };
    },
    ({ x, e1, e2 }) => {
      const total = -(e1 + e2);
      const moment = -(x[0] * e1 + x[1] * e2);
      return (
        Math.abs(x[3] - x[2]) <= 2 && e1 * e2 !== 0 && total !== 0 && 2 * moment !== (x[2] + x[3]) * total
      );
    },
  );
}
