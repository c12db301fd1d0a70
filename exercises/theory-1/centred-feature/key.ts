import { exactly } from "#exercises/kit/exactly.ts";
import type { draw } from "#exercises/theory-1/centred-feature/question.ts";
import type { Keys } from "#lib/answer/key.ts";

export function key({ x, y }: ReturnType<typeof draw>): Keys {
  const n = x.length;
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const sxy = sum(x.map((value, i) => value * y[i]));
  const sxx = sum(x.map((value) => value * value));
  const [mean, slope] = [sum(y) / n, sxy / sxx];
  return {
    weights: {
      kind: "vector",
      value: [mean, slope],
      tolerance: exactly,
      mistakes: [
        {
          value: [slope, mean],
          feedback: {
            ru: "Числа верные, а порядок другой: свободный член первый.",
            en: "The numbers are right, the order is not: the intercept comes first.",
          },
        },
        {
          value: [0, slope],
          feedback: {
            ru: "Средний $x$ равен нулю, но не средний $y$: при $x = 0$ прямая проходит на высоте среднего ответа.",
            en: "The mean $x$ is zero, but the mean $y$ is not: at $x = 0$ the line is as high as the mean answer.",
          },
        },
        {
          value: [mean, sxy / n],
          feedback: {
            ru: "Наклон делится на сумму квадратов $x_i$, а не на число объектов.",
            en: "The slope is divided by the sum of the squares of $x_i$, not by the number of objects.",
          },
        },
      ],
    },
    shifted: {
      kind: "vector",
      value: [mean - 10 * slope, slope],
      tolerance: exactly,
      mistakes: [
        {
          value: [mean, slope],
          feedback: {
            ru: "При $x = 0$ прямая теперь в другом месте: все точки уехали вправо, и прямая с ними.",
            en: "At $x = 0$ the line is elsewhere now: all points moved right, and the line with them.",
          },
        },
        {
          value: [mean + 10 * slope, slope],
          feedback: {
            ru: "Знак поправки другой: предсказания должны остаться прежними, $w_0 + w_1 (x + 10)$.",
            en: "The correction has the other sign: the predictions must stay what they were, $w_0 + w_1 (x + 10)$.",
          },
        },
        {
          value: [mean + 10, slope],
          feedback: {
            ru: "Сдвинули признак, а не ответы: средний ответ прежний.",
            en: "The feature was shifted, not the answers: the mean answer is the same.",
          },
        },
      ].filter(({ value }) => value[0] !== mean - 10 * slope),
    },
  };
}
