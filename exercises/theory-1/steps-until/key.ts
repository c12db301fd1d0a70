import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/steps-until/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ eta, times }: ReturnType<typeof draw>): Keys {
  const shrinking = 1 / (1 - 2 * eta);
  const forWeight = Math.ceil(Math.log(times) / Math.log(shrinking));
  const forLoss = Math.ceil(Math.log(times) / Math.log(shrinking ** 2));
  const early = {
    ru: "Одного шага не хватает: проверьте, во сколько раз уменьшится величина за столько шагов.",
    en: "One step too few: see how many times smaller it is after so many steps.",
  };
  return {
    weight: {
      kind: "number",
      value: forWeight,
      tolerance: exactly,
      mistakes: [
        { value: forWeight - 1, feedback: early },
        {
          value: Math.ceil(Math.log(times) / -Math.log(1 - eta)),
          feedback: {
            ru: "Производная $w^2$ равна $2w$: за шаг вес умножается на $1 - 2\\eta$, а не на $1 - \\eta$.",
            en: "The derivative of $w^2$ is $2w$: a step multiplies the weight by $1 - 2\\eta$, not by $1 - \\eta$.",
          },
        },
      ],
    },
    loss: {
      kind: "number",
      value: forLoss,
      tolerance: exactly,
      mistakes: [
        {
          value: forWeight,
          feedback: {
            ru: "Потери — квадрат веса и убывают быстрее: за шаг они умножаются на $(1 - 2\\eta)^2$.",
            en: "The loss is the square of the weight and falls faster: a step multiplies it by $(1 - 2\\eta)^2$.",
          },
        },
        { value: forLoss - 1, feedback: early },
      ],
    },
  };
}
