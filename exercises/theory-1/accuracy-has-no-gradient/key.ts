import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    reason: {
      kind: "single_choice",
      right: "flat",
      feedback: {
        negative: {
          ru: "Доля — число от 0 до 1.",
          en: "A share is a number from 0 to 1.",
        },
        concave: {
          ru: "Ступенчатая функция ни выпукла, ни вогнута.",
          en: "A step function is neither convex nor concave.",
        },
        slow: {
          ru: "Сосчитать ошибки даже проще, чем логарифмы.",
          en: "Counting mistakes is even easier than logarithms.",
        },
      },
    },
    same: {
      kind: "true_false",
      right: false,
      feedback: {
        ru: "Сравните одну очень уверенную ошибку с двумя ошибками на волосок от границы.",
        en: "Compare one very confident mistake with two mistakes at a hair's breadth from the boundary.",
      },
      rubric: [
        {
          text: {
            ru: "Приведён пример с числами: две модели на одних и тех же объектах, log-loss и число ошибок упорядочены по-разному",
            en: "Gives an example with numbers: two models on the same objects whose log-loss and number of mistakes are ordered differently",
          },
          points: 2,
        },
        {
          text: {
            ru: "Обе log-loss в примере вычислены верно (или верно сравнены без вычислений)",
            en: "Both values of the log-loss are right (or rightly compared without computing)",
          },
          points: 1,
        },
      ],
    },
  };
}
