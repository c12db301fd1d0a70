import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

const shape = (id: string, rows: string, columns: string) => {
  const text = `$${rows} \\times ${columns}$`;
  return { id, text: { ru: text, en: text } };
};
const expression = (id: string, tex: string) => ({ id, text: { ru: `$${tex}$`, en: `$${tex}$` } });

export const question: Question = {
  id: "shapes-of-products",
  module: "theory-1",
  title: { ru: "Размеры матриц", en: "Shapes of matrices" },
  tags: ["linear-model", "linear-algebra"],
  parts: [
    {
      kind: "matching",
      id: "shapes",
      label: { ru: "Какого размера каждое выражение?", en: "What is the shape of each expression?" },
      weight: 1,
      left: [
        expression("features", "X"),
        expression("weights", "w"),
        expression("residuals", "Xw - y"),
        expression("gram", "X^\\top X"),
        expression("moments", "X^\\top y"),
      ],
      right: [
        shape("n-d", "{{n}}", "{{d}}"),
        shape("n-m", "{{n}}", "{{m}}"),
        shape("m-1", "{{m}}", "1"),
        shape("n-1", "{{n}}", "1"),
        shape("m-m", "{{m}}", "{{m}}"),
        shape("n-n", "{{n}}", "{{n}}"),
        shape("d-d", "{{d}}", "{{d}}"),
      ],
      credit: "proportional",
    },
  ],
};

/** n objects with d features; X has m = d + 1 columns. */
export function draw(random: Random) {
  const d = random.integer(3, 9);
  return { n: random.integer(20, 90), d, m: d + 1 };
}
