import type { draw } from "#exercises/theory-1/moved-threshold/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ t, w0, w1 }: ReturnType<typeof draw>): Keys {
  const where = (z: number) => (z - w0) / w1;
  const logit = Math.log(t / (1 - t));
  const [right, opposite] = t > 0.5 ? ["less", "more"] : ["more", "less"];
  return {
    boundary: {
      kind: "number",
      value: where(logit),
      tolerance: { kind: "absolute", value: 0.005 },
      mistakes: [
        {
          value: where(0),
          feedback: {
            ru: "Это граница для порога $0{,}5$: только там сумма под сигмоидой равна нулю.",
            en: "This is the boundary for the threshold $0.5$: only there the sum under the sigmoid is zero.",
          },
        },
        {
          value: where(t),
          feedback: {
            ru: "С порогом сравнивают вероятность, а не сумму $w_0 + w_1 x$. Решите $\\sigma(z) = t$.",
            en: "It is the probability that is compared with the threshold, not the sum $w_0 + w_1 x$. Solve $\\sigma(z) = t$.",
          },
        },
        {
          value: where(-logit),
          feedback: {
            ru: "Логит перевёрнут: $z = \\ln \\frac{t}{1 - t}$.",
            en: "The logit is upside down: $z = \\ln \\frac{t}{1 - t}$.",
          },
        },
        {
          value: (logit + w0) / w1,
          feedback: {
            ru: "Свободный член вычитается: $x = (z - w_0) / w_1$.",
            en: "The intercept is subtracted: $x = (z - w_0) / w_1$.",
          },
        },
      ],
    },
    ones: {
      kind: "single_choice",
      right,
      feedback: {
        [opposite]: {
          ru: "Наоборот: чем выше порог, тем труднее его достичь.",
          en: "The other way round: the higher the threshold, the harder it is to reach.",
        },
        either: {
          ru: "Вероятности не изменились, сдвинулся только порог, и сдвинулся в одну сторону.",
          en: "The probabilities did not change; only the threshold moved, and in one direction.",
        },
      },
    },
  };
}
