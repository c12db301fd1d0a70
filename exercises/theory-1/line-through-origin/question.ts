import { drawUntil } from "#exercises/kit/draw-until.ts";
import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "line-through-origin",
  module: "theory-1",
  title: { ru: "Прямая через начало координат", en: "A line through the origin" },
  tags: ["normal-equation", "intercept"],
  parts: [
    {
      kind: "number",
      id: "weight",
      label: { ru: "Чему равен лучший вес $w$?", en: "What is the best weight $w$?" },
      weight: 2,
      units: [],
    },
    {
      kind: "number",
      id: "change",
      label: {
        ru: "Ответ $y$ у объекта с $x = 0$ увеличили на 5. На сколько изменится лучший вес?",
        en: "The answer $y$ of the object with $x = 0$ is increased by 5. By how much does the best weight change?",
      },
      weight: 1,
      units: [],
    },
  ],
};

/** One of the x is 0; the best weight is a short decimal, and another than with an intercept. */
export function draw(random: Random) {
  return drawUntil(
    () => {
      const x = random.shuffle(
        random.pick([
          [0, 1, 2],
          [0, 1, 3],
          [0, 2, 4],
          [0, 3, 4],
          [0, -1, 2],
          [0, 1, -3],
        ]),
      );
      return { x, y: x.map(() => random.integer(-3, 7)) };
    },
    ({ x, y }) => {
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      const sxy = sum(x.map((value, i) => value * y[i]));
      const sxx = sum(x.map((value) => value * value));
      return sxy !== 0 && sum(y) * sxx !== sum(x) * sxy;
    },
  );
}
