import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/three-steps/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ a, b, eta, start }: ReturnType<typeof draw>): Keys {
  const path = (factor: number) => [1, 2, 3].map((steps) => b + (start - b) * factor ** steps);
  return {
    path: {
      kind: "vector",
      value: path(1 - 2 * a * eta),
      tolerance: exactly,
      mistakes: [
        {
          value: path(1 - a * eta),
          feedback: {
            ru: "Шаги вдвое короче: производная квадрата — $2a(w - b)$.",
            en: "The steps are half as long: the derivative of the square is $2a(w - b)$.",
          },
        },
        {
          value: path(1 + 2 * a * eta),
          feedback: {
            ru: "Это подъём: шаг делают против градиента, $w - \\eta L'(w)$.",
            en: "This goes uphill: a step goes against the gradient, $w - \\eta L'(w)$.",
          },
        },
        {
          value: [1, 2, 3].map((steps) => start - steps * eta * 2 * a * (start - b)),
          feedback: {
            ru: "Производная посчитана один раз, в начале. После каждого шага её считают заново.",
            en: "The derivative was computed once, at the start. It is computed anew after each step.",
          },
        },
      ],
    },
  };
}
