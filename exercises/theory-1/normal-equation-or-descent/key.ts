import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    method: {
      kind: "matching",
      right: {
        rows: "equation",
        columns: "descent",
        logistic: "descent",
        polynomial: "equation",
        network: "descent",
      },
      feedback: {
        rows: {
          ru: "$X^\\top X$ здесь размера $6 \\times 6$: миллион строк просто складывается, подбирать $\\eta$ незачем.",
          en: "Here $X^\\top X$ is $6 \\times 6$: a million rows are simply added up, and there is no $\\eta$ to choose.",
        },
        columns: {
          ru: "В $X^\\top X$ было бы $2{,}5 \\cdot 10^{11}$ чисел — два терабайта. Шаг спуска её не строит.",
          en: "$X^\\top X$ would have $2.5 \\cdot 10^{11}$ numbers, two terabytes. A step of descent does not build it.",
        },
        logistic: {
          ru: "Данных мало, но дело не в размере: уравнение $\\nabla L = 0$ с сигмоидой не линейно и в формулах не решается.",
          en: "The data is small, but size is not the point: with a sigmoid $\\nabla L = 0$ is not linear and has no formula.",
        },
        polynomial: {
          ru: "Многочлен линеен по весам: признаки $x, x^2, x^3$ — просто столбцы $X$.",
          en: "A polynomial is linear in its weights: the features $x, x^2, x^3$ are just columns of $X$.",
        },
        network: {
          ru: "Сеть не линейна по весам, и нормального уравнения для неё нет, сколько бы ни было данных.",
          en: "A network is not linear in its weights and has no normal equation, however little data there is.",
        },
      },
    },
  };
}
