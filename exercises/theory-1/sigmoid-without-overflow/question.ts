import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "sigmoid-without-overflow",
  module: "theory-1",
  title: { ru: "Сигмоида в программе", en: "The sigmoid in a program" },
  tags: ["sigmoid", "code"],
  parts: [
    {
      kind: "single_choice",
      id: "up",
      label: {
        ru: "Что вернёт `Math.exp(z) / (1 + Math.exp(z))` при `z = 1000`?",
        en: "What does `Math.exp(z) / (1 + Math.exp(z))` return for `z = 1000`?",
      },
      weight: 1,
      options: [
        { id: "nan", text: { ru: "`NaN`", en: "`NaN`" } },
        { id: "one", text: { ru: "`1`", en: "`1`" } },
        { id: "zero", text: { ru: "`0`", en: "`0`" } },
        { id: "infinity", text: { ru: "`Infinity`", en: "`Infinity`" } },
      ],
      order: "fixed",
    },
    {
      kind: "single_choice",
      id: "down",
      label: {
        ru: "А `1 / (1 + Math.exp(-z))` при `z = -1000`?",
        en: "And `1 / (1 + Math.exp(-z))` for `z = -1000`?",
      },
      weight: 1,
      options: [
        { id: "nan", text: { ru: "`NaN`", en: "`NaN`" } },
        { id: "one", text: { ru: "`1`", en: "`1`" } },
        { id: "zero", text: { ru: "`0`", en: "`0`" } },
        { id: "infinity", text: { ru: "`Infinity`", en: "`Infinity`" } },
      ],
      order: "fixed",
    },
    {
      kind: "code",
      id: "program",
      label: {
        ru: "Напишите сигмоиду, которая верна для любого конечного $z$.",
        en: "Write a sigmoid that is right for every finite $z$.",
      },
      weight: 3,
      exerciseId: "sigmoid",
    },
  ],
};
