import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/finite-difference/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ a, b, at, h }: ReturnType<typeof draw>): Keys {
  const slope = 2 * a * at - b;
  const forward = slope + a * h;
  return {
    exact: {
      kind: "number",
      value: slope,
      tolerance: exactly,
      mistakes: [
        {
          value: a * at - b,
          feedback: { ru: "Производная $w^2$ равна $2w$.", en: "The derivative of $w^2$ is $2w$." },
        },
        {
          value: 2 * a * at,
          feedback: {
            ru: "У слагаемого с $w$ в первой степени тоже есть производная.",
            en: "The term with the first power of $w$ has a derivative too.",
          },
        },
      ],
    },
    forward: {
      kind: "number",
      value: forward,
      tolerance: exactly,
      mistakes: [
        {
          value: forward * h,
          feedback: {
            ru: "Разность ещё нужно поделить на $h$.",
            en: "The difference is still to be divided by $h$.",
          },
        },
        {
          value: slope - a * h,
          feedback: {
            ru: "Это разность назад: вместо $w + h$ взято $w - h$.",
            en: "This is the backward difference: $w - h$ was taken in place of $w + h$.",
          },
        },
        {
          value: slope,
          feedback: {
            ru: "Это точная производная. Разность вперёд отличается от неё, хоть и немного.",
            en: "This is the exact derivative. The forward difference is not the same, though it is near.",
          },
        },
      ],
    },
    central: {
      kind: "number",
      value: slope,
      tolerance: exactly,
      mistakes: [
        {
          value: 2 * slope,
          feedback: {
            ru: "Точки отстоят друг от друга на $2h$, а не на $h$.",
            en: "The two points are $2h$ apart, not $h$.",
          },
        },
        {
          value: forward,
          feedback: { ru: "Это разность вперёд.", en: "This is the forward difference." },
        },
      ],
    },
  };
}
