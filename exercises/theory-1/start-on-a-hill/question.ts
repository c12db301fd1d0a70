import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "start-on-a-hill",
  module: "theory-1",
  title: { ru: "Откуда начать", en: "Where to start" },
  tags: ["convexity", "gradient-descent"],
  parts: [
    {
      kind: "formula",
      id: "derivative",
      label: { ru: "$L'(w)$", en: "$L'(w)$" },
      weight: 1,
      symbols: [{ name: "w", low: -4, high: 4, whole: false }],
    },
    {
      kind: "number",
      id: "from-zero",
      label: {
        ru: "Куда придёт спуск, начатый в точности из $w = 0$?",
        en: "Where does descent arrive when it starts at exactly $w = 0$?",
      },
      weight: 1,
      units: [],
    },
    {
      kind: "number",
      id: "from-start",
      label: { ru: "А начатый из $w = {{start}}$?", en: "And when it starts at $w = {{start}}$?" },
      weight: 1,
      units: [],
    },
  ],
};

/** Minima at −c and c; the start lies between 0 and one of them. */
export function draw(random: Random) {
  const c = random.integer(2, 4);
  return { c, square: c * c, start: random.pick([-1, 1]) * random.pick([0.1, 0.2, 0.5, 0.8, 1.2, 1.5]) };
}
