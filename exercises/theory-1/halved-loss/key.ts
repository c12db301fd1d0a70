import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    gradient: {
      kind: "true_false",
      right: true,
      feedback: {
        ru: "$L_2 = \\frac12 L_1$, а постоянный множитель выносится за производную: $\\frac{1}{n} X^\\top (Xw - y)$ против $\\frac{2}{n} X^\\top (Xw - y)$.",
        en: "$L_2 = \\frac12 L_1$, and a constant factor leaves the derivative: $\\frac{1}{n} X^\\top (Xw - y)$ against $\\frac{2}{n} X^\\top (Xw - y)$.",
      },
      rubric: null,
    },
    minimiser: {
      kind: "true_false",
      right: false,
      feedback: {
        ru: "Вдвое меньше значение минимума, а не его место: график сжался по вертикали.",
        en: "The least value is half, not its place: the graph was squeezed vertically.",
      },
      rubric: null,
    },
    "same-path": {
      kind: "true_false",
      right: true,
      feedback: {
        ru: "Сдвиг на каждом шаге — $2\\eta \\cdot \\frac12 \\nabla L_1 = \\eta \\nabla L_1$, тот же самый.",
        en: "The move at each step is $2\\eta \\cdot \\frac12 \\nabla L_1 = \\eta \\nabla L_1$, the very same.",
      },
      rubric: null,
    },
    copies: {
      kind: "true_false",
      right: false,
      feedback: {
        ru: "Сумма и её градиент выросли в 10 раз, и с прежним $\\eta$ шаг вдесятеро длиннее: спуск может разойтись. У среднего ничего бы не изменилось.",
        en: "The sum and its gradient are 10 times larger, and with the old $\\eta$ so is the step: descent may diverge. For the mean nothing would change.",
      },
      rubric: null,
    },
  };
}
