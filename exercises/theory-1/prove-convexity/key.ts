import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    proof: {
      kind: "essay",
      rubric: [
        {
          text: {
            ru: "Доказано, что потери одного объекта выпуклы по $z$: вторая производная $\\sigma(z)(1 - \\sigma(z)) > 0$ для обоих классов",
            en: "Proves that the loss of one object is convex in $z$: the second derivative is $\\sigma(z)(1 - \\sigma(z)) > 0$ for both classes",
          },
          points: 3,
        },
        {
          text: {
            ru: "Переход к весам: выпуклая функция от линейной $x_i^\\top w$ выпукла по $w$ (или $v^\\top H v = \\frac{1}{n} \\sum_i p_i (1 - p_i) (x_i^\\top v)^2 \\ge 0$)",
            en: "The step to the weights: a convex function of the linear $x_i^\\top w$ is convex in $w$ (or $v^\\top H v = \\frac{1}{n} \\sum_i p_i (1 - p_i) (x_i^\\top v)^2 \\ge 0$)",
          },
          points: 2,
        },
        {
          text: {
            ru: "Среднее выпуклых функций выпукло",
            en: "A mean of convex functions is convex",
          },
          points: 1,
        },
        {
          text: {
            ru: "Верный ответ на вопрос 2: минимума может не быть (разделимые классы), выпуклость этого не исключает",
            en: "The right answer to question 2: there may be no minimum (separable classes), and convexity does not exclude that",
          },
          points: 2,
        },
      ],
    },
  };
}
