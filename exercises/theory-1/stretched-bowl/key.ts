import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/stretched-bowl/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ K }: ReturnType<typeof draw>): Keys {
  return {
    bound: {
      kind: "number",
      value: 1 / K,
      tolerance: exactly,
      mistakes: [
        {
          value: 1,
          feedback: {
            ru: "Это предел для $w_1$. При таком шаге $w_2$ разбегается: решает самое крутое направление.",
            en: "This is the bound for $w_1$. With such a step $w_2$ runs away: the steepest direction decides.",
          },
        },
        {
          value: 1 / (2 * K),
          feedback: {
            ru: "При таком $\\eta$ вес $w_2$ попадает в ноль за один шаг. Спуск сходится и при больших.",
            en: "With this $\\eta$ the weight $w_2$ becomes zero in one step. Descent converges for larger ones too.",
          },
        },
      ],
    },
    factor: {
      kind: "number",
      value: 1 - 1 / K,
      tolerance: exactly,
      mistakes: [
        {
          value: 0,
          feedback: {
            ru: "В ноль за один шаг попадает $w_2$, а спрашивают о $w_1$.",
            en: "It is $w_2$ that becomes zero in one step; the question is about $w_1$.",
          },
        },
        {
          value: 1 - 1 / (2 * K),
          feedback: {
            ru: "Производная $w_1^2$ равна $2 w_1$: множитель $1 - 2\\eta$.",
            en: "The derivative of $w_1^2$ is $2 w_1$: the factor is $1 - 2\\eta$.",
          },
        },
        {
          value: 1 - 2 / K,
          feedback: {
            ru: "Так было бы при $\\eta = \\eta_{\\max}$, а взята половина.",
            en: "This would be so for $\\eta = \\eta_{\\max}$; half of it was taken.",
          },
        },
      ],
    },
    remedy: {
      kind: "single_choice",
      right: "scale",
      feedback: {
        larger: {
          ru: "Тогда по крутому направлению спуск разойдётся.",
          en: "Then descent diverges along the steep direction.",
        },
        sum: {
          ru: "Обе кривизны вырастут в $n$ раз, и отношение между ними останется.",
          en: "Both curvatures grow $n$ times, and their ratio stays.",
        },
        start: {
          ru: "Множители за шаг от начала не зависят; повезёт только тому, кто начнёт почти в ответе.",
          en: "What a step multiplies by does not depend on the start; one would have to begin almost at the answer.",
        },
      },
    },
  };
}
