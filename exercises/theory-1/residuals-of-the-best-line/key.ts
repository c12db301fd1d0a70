import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/residuals-of-the-best-line/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ x, e1, e2 }: ReturnType<typeof draw>): Keys {
  const total = -(e1 + e2);
  const moment = -(x[0] * e1 + x[1] * e2);
  const e4 = (moment - x[2] * total) / (x[3] - x[2]);
  const e3 = total - e4;
  return {
    rest: {
      kind: "vector",
      value: [e3, e4],
      tolerance: exactly,
      mistakes: [
        {
          value: [total / 2, total / 2],
          feedback: {
            ru: "Сумма остатков и правда ноль, но этого мало: есть второе уравнение, с $x_i$.",
            en: "The residuals do add up to zero, but that is not enough: there is a second equation, with $x_i$.",
          },
        },
        {
          value: [-e3, -e4],
          feedback: {
            ru: "Знаки противоположны: вместе с $e_1$ и $e_2$ остатки должны давать ноль.",
            en: "The signs are the opposite: together with $e_1$ and $e_2$ the residuals must give zero.",
          },
        },
        {
          value: [e4, e3],
          feedback: { ru: "Порядок другой: сначала $e_3$.", en: "The order is not this: $e_3$ comes first." },
        },
      ],
    },
  };
}
