import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

const matrix = (id: string, name: string) => ({
  id,
  text: { ru: `$X = {{${name}}}$`, en: `$X = {{${name}}}$` },
});

export const question: Question = {
  id: "invertible-gram",
  module: "theory-1",
  title: { ru: "Когда решение одно", en: "When there is one solution" },
  tags: ["normal-equation", "collinearity"],
  parts: [
    {
      kind: "multiple_choice",
      id: "matrices",
      label: {
        ru: "При каких $X$ у нормального уравнения ровно одно решение (при любом $y$)?",
        en: "For which $X$ does the normal equation have exactly one solution (for every $y$)?",
      },
      weight: 1,
      options: [matrix("a", "A"), matrix("b", "B"), matrix("c", "C"), matrix("d", "D"), matrix("e", "E")],
      order: "shuffled",
      credit: "proportional",
    },
  ],
};

/** Three different x, seen in five ways. */
export function draw(random: Random) {
  const [p, q, r, s] = random.shuffle([-3, -2, -1, 1, 2, 3, 4]);
  const [slope, shift] = [random.pick([-2, -1, 2, 3]), random.pick([-2, -1, 1, 2])];
  const level = random.pick([2, 3, 4, 5]);
  return {
    A: [p, q, r].map((x) => [1, x]),
    B: [p, q, r].map(() => [1, level]),
    C: [p, q, r, s].map((x) => [1, x, slope * x + shift]),
    D: [
      [1, p, q],
      [1, r, s],
    ],
    E: [p, q, r].map((x) => [1, x, x * x]),
  };
}
