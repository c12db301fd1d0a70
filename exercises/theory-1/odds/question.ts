import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "odds",
  module: "theory-1",
  title: { ru: "Шансы", en: "Odds" },
  tags: ["logistic-regression", "sigmoid"],
  parts: [
    {
      kind: "number",
      id: "factor",
      label: {
        ru: "Признак $x$ вырос на $k$. Во сколько раз выросли шансы?",
        en: "The feature $x$ grew by $k$. How many times larger did the odds become?",
      },
      weight: 1,
      units: [],
    },
    {
      kind: "number",
      id: "probability",
      label: {
        ru: "Какова вероятность класса 1 при $x = k$? Точно.",
        en: "What is the probability of class 1 at $x = k$? Exactly.",
      },
      weight: 1,
      units: [],
    },
  ],
};

/** z = x ln r − ln s; at x = k the probability r^k / (r^k + s) is a short decimal. */
export function draw(random: Random) {
  const [r, k, s] = random.pick([
    [2, 2, 12],
    [2, 2, 16],
    [2, 3, 2],
    [2, 3, 12],
    [2, 3, 24],
    [3, 2, 3],
    [3, 2, 6],
    [3, 2, 27],
    [3, 2, 36],
    [3, 3, 3],
    [3, 3, 9],
    [3, 3, 81],
  ]);
  return { r, k, s };
}
