import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    purpose: {
      kind: "single_choice",
      right: "intercept",
      feedback: {
        inverse: {
          ru: "Новый столбец обратимости не добавляет, а может и отнять её: например, если другие столбцы в сумме дают единицы.",
          en: "Another column never makes a matrix invertible and may do the opposite, for example when other columns add up to ones.",
        },
        scale: {
          ru: "Остальные столбцы от этого не меняются, их масштаб прежний.",
          en: "The other columns stay as they are, and so do their scales.",
        },
        mean: {
          ru: "Множитель $1/n$ — часть определения среднего и от столбцов $X$ не зависит.",
          en: "The factor $1/n$ belongs to the definition of a mean and does not depend on the columns of $X$.",
        },
      },
    },
    origin: {
      kind: "true_false",
      right: true,
      feedback: {
        ru: "Без столбца единиц $\\hat y = w_1 x$, и при $x = 0$ это ноль, каким бы ни был вес.",
        en: "Without the column of ones $\\hat y = w_1 x$, which is zero at $x = 0$ whatever the weight.",
      },
      rubric: null,
    },
    twos: {
      kind: "single_choice",
      right: "half",
      feedback: {
        double: {
          ru: "Вклад в предсказание теперь $2 w_0$. Чтобы он остался прежним, вес должен уменьшиться.",
          en: "The share in the prediction is now $2 w_0$. For it to stay the same, the weight must shrink.",
        },
        all: {
          ru: "Изменился один столбец; столбцы остальных весов прежние, и веса при них тоже.",
          en: "One column changed; those of the other weights are the same, and so are these weights.",
        },
        worse: {
          ru: "Числом $2 w_0$ можно записать любой свободный член, так что выбор прямых тот же, и лучшая из них та же.",
          en: "Any intercept can be written as $2 w_0$, so the choice of lines is the same, and so is the best of them.",
        },
      },
    },
  };
}
