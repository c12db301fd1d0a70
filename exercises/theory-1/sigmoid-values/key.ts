import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/sigmoid-values/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ k, m }: ReturnType<typeof draw>): Keys {
  const values = [k / (k + 1), 1 / 2, 1 / (m + 1)];
  return {
    values: {
      kind: "vector",
      value: values,
      tolerance: exactly,
      mistakes: [
        {
          value: values.map((p) => 1 - p),
          feedback: {
            ru: "Это $\\sigma(-z)$: в показателе стоит $-z$, и для положительных $z$ сигмоида больше половины.",
            en: "This is $\\sigma(-z)$: the exponent is $-z$, and for positive $z$ the sigmoid is above one half.",
          },
        },
        {
          value: [k, 1, 1 / m],
          feedback: {
            ru: "Это шансы $e^z$. Вероятность — шансы, делённые на шансы плюс один.",
            en: "These are the odds $e^z$. A probability is the odds divided by the odds plus one.",
          },
        },
        {
          value: [k / (k + 1), 0, 1 / (m + 1)],
          feedback: {
            ru: "В нуле $e^{-0} = 1$, и сигмоида равна не нулю.",
            en: "At zero $e^{-0} = 1$, and the sigmoid is not zero.",
          },
        },
      ],
    },
  };
}
