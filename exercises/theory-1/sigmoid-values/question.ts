import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "sigmoid-values",
  module: "theory-1",
  title: { ru: "Значения сигмоиды", en: "Values of the sigmoid" },
  tags: ["sigmoid"],
  parts: [
    {
      kind: "vector",
      id: "values",
      label: {
        ru: "$\\sigma(z)$, без калькулятора и точно",
        en: "$\\sigma(z)$, exactly and without a calculator",
      },
      weight: 1,
    },
  ],
};

/** The odds k to 1 and 1 to m, with probabilities that are short decimals. */
export function draw(random: Random) {
  const [k, m] = random.shuffle([3, 4, 7, 9, 19, 24, 99]);
  return { k, m };
}
