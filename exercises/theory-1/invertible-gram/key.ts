import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    matrices: {
      kind: "multiple_choice",
      right: ["a", "e"],
      feedback: {
        a: {
          ru: "Второй столбец не постоянен, то есть не кратен столбцу единиц: столбцы независимы.",
          en: "The second column is not constant, so it is no multiple of the ones: the columns are independent.",
        },
        b: {
          ru: "Второй столбец кратен столбцу единиц: признак, который у всех одинаков, от свободного члена не отличить.",
          en: "The second column is a multiple of the ones: a feature that is the same for all cannot be told from the intercept.",
        },
        c: {
          ru: "Третий столбец — линейная функция второго, $a x + b$, то есть комбинация первых двух.",
          en: "The third column is a linear function $a x + b$ of the second, a combination of the first two.",
        },
        d: {
          ru: "Объектов меньше, чем весов: столбцов три, а ранг не больше двух.",
          en: "There are fewer objects than weights: three columns, and the rank is at most two.",
        },
        e: {
          ru: "Квадрат — не линейная функция. Через три точки с разными $x$ проходит ровно одна парабола.",
          en: "A square is not a linear function. Exactly one parabola passes through three points with different $x$.",
        },
      },
    },
  };
}
