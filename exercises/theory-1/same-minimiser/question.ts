import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "same-minimiser",
  module: "theory-1",
  title: { ru: "Тот же минимум", en: "The same minimiser" },
  tags: ["mse", "argmin"],
  parts: [
    {
      kind: "multiple_choice",
      id: "losses",
      label: {
        ru: "Минимум каких функций достигается всегда при тех же весах, что и минимум $L$?",
        en: "Which functions are always least at the same weights as $L$?",
      },
      weight: 1,
      options: [
        { id: "sum", text: { ru: "$\\sum_i e_i^2$", en: "$\\sum_i e_i^2$" } },
        { id: "half", text: { ru: "$\\frac{1}{2n} \\sum_i e_i^2$", en: "$\\frac{1}{2n} \\sum_i e_i^2$" } },
        { id: "root", text: { ru: "$\\sqrt{L(w)}$", en: "$\\sqrt{L(w)}$" } },
        { id: "plus", text: { ru: "$L(w) + 5$", en: "$L(w) + 5$" } },
        { id: "absolute", text: { ru: "$\\frac{1}{n} \\sum_i |e_i|$", en: "$\\frac{1}{n} \\sum_i |e_i|$" } },
        { id: "minus", text: { ru: "$-L(w)$", en: "$-L(w)$" } },
        {
          id: "weighted",
          text: {
            ru: "$\\frac{1}{n} \\bigl( 10\\, e_1^2 + e_2^2 + \\dots + e_n^2 \\bigr)$",
            en: "$\\frac{1}{n} \\bigl( 10\\, e_1^2 + e_2^2 + \\dots + e_n^2 \\bigr)$",
          },
        },
      ],
      order: "shuffled",
      credit: "proportional",
    },
  ],
};
