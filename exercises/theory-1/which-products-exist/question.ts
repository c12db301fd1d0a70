import type { Question } from "#lib/question.ts";

const expression = (id: string, tex: string) => ({ id, text: { ru: `$${tex}$`, en: `$${tex}$` } });

export const question: Question = {
  id: "which-products-exist",
  module: "theory-1",
  title: { ru: "Какие произведения существуют", en: "Which products exist" },
  tags: ["linear-model", "linear-algebra"],
  parts: [
    {
      kind: "multiple_choice",
      id: "products",
      label: {
        ru: "Отметьте все выражения, в которых размеры сходятся.",
        en: "Choose every expression whose shapes fit.",
      },
      weight: 1,
      options: [
        expression("xtx", "X^\\top X"),
        expression("xxt", "X X^\\top"),
        expression("xw", "X w"),
        expression("xty", "X^\\top y"),
        expression("ytxw", "y^\\top X w"),
        expression("xy", "X y"),
        expression("wx", "w X"),
        expression("xx", "X X"),
        expression("xtw", "X^\\top w"),
      ],
      order: "shuffled",
      credit: "proportional_with_penalty",
    },
  ],
};
