import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/standardise-a-test-object/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ x, u }: ReturnType<typeof draw>): Keys {
  const n = x.length;
  const mean = x.reduce((sum, value) => sum + value, 0) / n;
  const squares = x.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / n);
  return {
    parameters: {
      kind: "vector",
      value: [mean, deviation],
      tolerance: exactly,
      mistakes: [
        {
          value: [mean, squares / n],
          feedback: {
            ru: "Это дисперсия; $s$ — корень из неё.",
            en: "This is the variance; $s$ is the root of it.",
          },
        },
        {
          value: [mean, Math.sqrt(squares)],
          feedback: {
            ru: "Под корнем должно стоять среднее квадратов, а не их сумма.",
            en: "Under the root there must be the mean of squares, not their sum.",
          },
        },
      ],
    },
    test: {
      kind: "number",
      value: (u - mean) / deviation,
      tolerance: exactly,
      mistakes: [
        {
          value: 0,
          feedback: {
            ru: "Среднее взято по самому проверочному объекту. $\\mu$ и $s$ находят по обучающим данным и больше не меняют.",
            en: "The mean was taken of the test object itself. $\\mu$ and $s$ come from the training data and stay.",
          },
        },
        {
          value: (u - mean) / (deviation * deviation),
          feedback: { ru: "Делить нужно на $s$, а не на $s^2$.", en: "The divisor is $s$, not $s^2$." },
        },
        {
          value: u - mean,
          feedback: { ru: "Осталось поделить на $s$.", en: "The division by $s$ is still to be done." },
        },
      ],
    },
    predictions: {
      kind: "true_false",
      right: false,
      feedback: {
        ru: "Сдвиг и масштаб признака возмещаются весами: $w_1 x + w_0$ и $v_1 z + v_0$ — одни и те же прямые. Меняются веса и то, как быстро сходится градиентный спуск.",
        en: "Shift and scale of a feature are made up for by the weights: $w_1 x + w_0$ and $v_1 z + v_0$ are the same lines. What changes is the weights, and how fast gradient descent converges.",
      },
      rubric: null,
    },
  };
}
