import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/derivative-of-a-loss/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ x, y, at }: ReturnType<typeof draw>): Keys {
  const residual = `(${x}*w - (${y}))`;
  const slope = 2 * (x * at - y) * x;
  const noInner = {
    ru: "Забыта производная внутренней функции: $(wx - y)' = x$.",
    en: "The derivative of the inner function is missing: $(wx - y)' = x$.",
  };
  const noTwo = {
    ru: "Забыта двойка от производной квадрата.",
    en: "The 2 from the derivative of the square is missing.",
  };
  return {
    derivative: {
      kind: "formula",
      value: `2*${residual}*${x}`,
      mistakes: [
        { value: `2*${residual}`, feedback: noInner },
        { value: `${residual}*${x}`, feedback: noTwo },
        {
          value: `2*${residual}*w`,
          feedback: {
            ru: "Внутренняя функция $wx - y$ продифференцирована по $x$, а переменная здесь — вес $w$.",
            en: "The inner function $wx - y$ was differentiated by $x$, but the variable is the weight $w$.",
          },
        },
      ],
    },
    value: {
      kind: "number",
      value: slope,
      tolerance: exactly,
      mistakes: [
        { value: slope / x, feedback: noInner },
        { value: slope / 2, feedback: noTwo },
        {
          value: -slope,
          feedback: {
            ru: "Знак противоположный: разность $wx - y$, а не $y - wx$.",
            en: "The sign is the opposite: the difference is $wx - y$, not $y - wx$.",
          },
        },
      ],
    },
    direction: {
      kind: "single_choice",
      right: slope < 0 ? "up" : "down",
      feedback: {
        [slope < 0 ? "down" : "up"]: {
          ru: "Производная говорит, куда функция растёт. Для меньших потерь идут в обратную сторону.",
          en: "The derivative tells which way the function grows. For a smaller loss one goes the other way.",
        },
        none: {
          ru: "Здесь производная не равна нулю, значит, есть куда уменьшать.",
          en: "The derivative is not zero here, so the loss can still fall.",
        },
      },
    },
  };
}
