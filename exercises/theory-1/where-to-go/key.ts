import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/where-to-go/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ g }: ReturnType<typeof draw>): Keys {
  const right = g.map((slope) => (slope < 0 ? "up" : "down")).join("-");
  const along = g.map((slope) => (slope < 0 ? "down" : "up")).join("-");
  const squared = g[0] ** 2 + g[1] ** 2;
  const half = {
    ru: "Каждый вес сдвигается против знака своей компоненты градиента, независимо от другого.",
    en: "Each weight moves against the sign of its own component of the gradient, whatever the other does.",
  };
  const options = ["up-up", "down-down", "up-down", "down-up"];
  const isOther = (option: string) => option !== right && option !== along;
  return {
    direction: {
      kind: "single_choice",
      right,
      feedback: {
        ...Object.fromEntries(options.filter(isOther).map((option) => [option, half])),
        [along]: {
          ru: "Так потери растут быстрее всего. Спуск идёт в обратную сторону: $w - \\eta \\nabla L$.",
          en: "This is where the loss grows fastest. Descent goes the other way: $w - \\eta \\nabla L$.",
        },
      },
    },
    change: {
      kind: "number",
      value: -0.01 * squared,
      tolerance: exactly,
      mistakes: [
        {
          value: 0.01 * squared,
          feedback: {
            ru: "Шаг делается против градиента, и потери убывают: ответ отрицательный.",
            en: "The step goes against the gradient and the loss falls: the answer is negative.",
          },
        },
        {
          value: -0.01 * Math.sqrt(squared),
          feedback: {
            ru: "Так было бы при шаге длины 0,01. Но шаг равен $\\eta \\nabla L$, его длина сама пропорциональна градиенту.",
            en: "This would be so for a step of length 0.01. But the step is $\\eta \\nabla L$, and its length is itself proportional to the gradient.",
          },
        },
        {
          value: -0.01 * (g[0] + g[1]),
          feedback: {
            ru: "Изменение — сумма по весам: производная, умноженная на сдвиг. Сдвиг веса $w_j$ равен $-\\eta\\, g_j$, и выходят квадраты.",
            en: "The change is a sum over weights of derivative times move. Weight $w_j$ moves by $-\\eta\\, g_j$, which makes squares.",
          },
        },
      ],
    },
  };
}
