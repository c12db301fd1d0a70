import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    forms: {
      kind: "multiple_choice",
      right: ["norm", "product", "opened"],
      feedback: {
        norm: {
          ru: "Квадрат длины вектора — сумма квадратов его компонент, так что это и есть $\\mathrm{MSE}$.",
          en: "The square of a vector's length is the sum of its squared components, so this is the $\\mathrm{MSE}$.",
        },
        product: {
          ru: "$v^\\top v$ — сумма квадратов компонент $v$, так что это и есть $\\mathrm{MSE}$.",
          en: "$v^\\top v$ is the sum of the squared components of $v$, so this is the $\\mathrm{MSE}$.",
        },
        opened: {
          ru: "Раскройте скобки в $(Xw - y)^\\top (Xw - y)$: два средних слагаемых — равные числа.",
          en: "Open the brackets of $(Xw - y)^\\top (Xw - y)$: the two terms in the middle are equal numbers.",
        },
        outer: {
          ru: "Столбец на строку — это матрица $n \\times n$, а не число.",
          en: "A column times a row is an $n \\times n$ matrix, not a number.",
        },
        root: {
          ru: "Длина вектора — корень из суммы квадратов; здесь нет квадрата.",
          en: "The length of a vector is the root of the sum of squares; the square is missing.",
        },
        inside: {
          ru: "$1/n$ под нормой возводится в квадрат: выходит $\\mathrm{MSE} / n$.",
          en: "Inside the norm $1/n$ is squared as well: this is $\\mathrm{MSE} / n$.",
        },
        difference: {
          ru: "Квадрат разности — не разность квадратов: потеряно слагаемое с $y^\\top X w$.",
          en: "The square of a difference is not a difference of squares: the term with $y^\\top X w$ is lost.",
        },
      },
    },
  };
}
