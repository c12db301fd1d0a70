import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/too-large-a-step/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ a, eta }: ReturnType<typeof draw>): Keys {
  // Rounded, so that 0 and -1 are told from numbers near them.
  const factor = Math.round((1 - 2 * a * eta) * 1e6) / 1e6;
  return {
    bound: {
      kind: "number",
      value: 1 / a,
      tolerance: exactly,
      mistakes: [
        {
          value: 1 / (2 * a),
          feedback: {
            ru: "При таком $\\eta$ спуск попадает в минимум за один шаг. Он сходится и при больших, перепрыгивая минимум.",
            en: "With this $\\eta$ descent reaches the minimum in one step. It converges for larger ones too, jumping over the minimum.",
          },
        },
        {
          value: 2 / a,
          feedback: {
            ru: "Не забыта ли двойка в $L'(w)$? За шаг расстояние до минимума умножается на $1 - 2 a \\eta$.",
            en: "Was the 2 in $L'(w)$ forgotten? A step multiplies the distance to the minimum by $1 - 2 a \\eta$.",
          },
        },
      ],
    },
    behaviour: {
      kind: "single_choice",
      right: behaviour(factor),
      feedback: Object.fromEntries(
        ["side", "once", "over", "forever", "away"]
          .filter((option) => option !== behaviour(factor))
          .map((option) => [
            option,
            {
              ru: "Посчитайте, на что умножается расстояние $w - b$ за один шаг: важны знак этого числа и сравнение его модуля с единицей.",
              en: "Find what one step multiplies the distance $w - b$ by: what matters is the sign of that number, and whether its size is above or below one.",
            },
          ]),
      ),
    },
  };
}

function behaviour(factor: number): string {
  if (factor === 0) return "once";
  if (factor > 0) return "side";
  if (factor === -1) return "forever";
  return factor > -1 ? "over" : "away";
}
