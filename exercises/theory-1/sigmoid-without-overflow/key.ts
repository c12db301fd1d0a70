import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    up: {
      kind: "single_choice",
      right: "nan",
      feedback: {
        one: {
          ru: "Столько на бумаге. Но $e^{1000}$ не помещается в число и становится `Infinity`, и делится `Infinity` на `Infinity`.",
          en: "So it is on paper. But $e^{1000}$ does not fit into a number and becomes `Infinity`, and then `Infinity` is divided by `Infinity`.",
        },
        zero: {
          ru: "Числитель здесь огромен: $e^{1000}$ становится `Infinity`. Что даст `Infinity / Infinity`?",
          en: "The numerator is huge: $e^{1000}$ becomes `Infinity`. What is `Infinity / Infinity`?",
        },
        infinity: {
          ru: "Бесконечен и числитель, и знаменатель, а их отношение не определено.",
          en: "Both the numerator and the denominator are infinite, and their ratio is not defined.",
        },
      },
    },
    down: {
      kind: "single_choice",
      right: "zero",
      feedback: {
        nan: {
          ru: "Здесь `Infinity` только в знаменателе: единица, делённая на неё, — честный ноль.",
          en: "Here `Infinity` is only in the denominator: one divided by it is an honest zero.",
        },
        one: {
          ru: "$-z = 1000$, и знаменатель огромен.",
          en: "$-z = 1000$, and the denominator is huge.",
        },
        infinity: {
          ru: "Бесконечность стоит в знаменателе, а не в числителе.",
          en: "The infinity is in the denominator, not in the numerator.",
        },
      },
    },
    program: { kind: "code" },
  };
}
