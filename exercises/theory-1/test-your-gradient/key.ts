import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    law: {
      kind: "single_choice",
      right: "twice",
      feedback: {
        optimum: {
          ru: "Так и должно быть, но забытое $1/n$ эта проверка не увидит: ноль, умноженный на $n$, — тоже ноль.",
          en: "That must hold, but this check does not see a forgotten $1/n$: zero times $n$ is zero too.",
        },
        order: {
          ru: "Так и должно быть, но и сумма без деления на $n$ от порядка не зависит.",
          en: "That must hold, but a sum without the division does not depend on the order either.",
        },
        answers: {
          ru: "Это неверно и для правильного градиента: $\\frac{2}{n} X^\\top (Xw - 2y)$ не вдвое больше, если $Xw \\ne 0$.",
          en: "This does not hold for the right gradient: $\\frac{2}{n} X^\\top (Xw - 2y)$ is not twice as large unless $Xw = 0$.",
        },
      },
    },
    program: { kind: "code" },
  };
}
