import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    best: {
      kind: "true_false",
      right: true,
      feedback: {
        ru: "Вспомните, какой формы $\\mathrm{MSE}$ линейной модели как функция весов: есть ли у неё другие ямы?",
        en: "Think of the shape of the $\\mathrm{MSE}$ of a linear model as a function of its weights: are there other pits?",
      },
      rubric: [
        {
          text: {
            ru: "Сказано, что $\\mathrm{MSE}$ линейной модели выпукла по весам",
            en: "Says that the $\\mathrm{MSE}$ of a linear model is convex in the weights",
          },
          points: 1,
        },
        {
          text: {
            ru: "Выпуклость обоснована: $v^\\top X^\\top X v = \\lVert Xv \\rVert^2 \\ge 0$, или сумма квадратов линейных функций, или прямое вычисление $L(w + v) = L(w) + \\frac{1}{n} \\lVert Xv \\rVert^2$",
            en: "Gives a reason for it: $v^\\top X^\\top X v = \\lVert Xv \\rVert^2 \\ge 0$, or a sum of squares of linear functions, or directly $L(w + v) = L(w) + \\frac{1}{n} \\lVert Xv \\rVert^2$",
          },
          points: 2,
        },
        {
          text: {
            ru: "Из выпуклости выведено, что точка с нулевым градиентом — глобальный минимум; не спутано с единственностью весов",
            en: "Concludes from it that a point with zero gradient is a global minimum, without mistaking this for unique weights",
          },
          points: 1,
        },
      ],
    },
  };
}
