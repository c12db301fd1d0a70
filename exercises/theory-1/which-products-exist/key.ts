import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    products: {
      kind: "multiple_choice",
      right: ["xtx", "xxt", "xw", "xty", "ytxw"],
      feedback: {
        xtx: {
          ru: "$X^\\top X$ есть всегда: $(3 \\times 5)(5 \\times 3)$.",
          en: "$X^\\top X$ always exists: $(3 \\times 5)(5 \\times 3)$.",
        },
        xxt: {
          ru: "$X X^\\top$ тоже есть: $(5 \\times 3)(3 \\times 5)$. Это скалярные произведения объектов друг с другом.",
          en: "$X X^\\top$ exists too: $(5 \\times 3)(3 \\times 5)$. It holds the dot products of objects with each other.",
        },
        xw: { ru: "$Xw$ — это предсказания.", en: "$Xw$ are the predictions." },
        xty: {
          ru: "$X^\\top y$ — правая часть нормального уравнения.",
          en: "$X^\\top y$ is the right-hand side of the normal equation.",
        },
        ytxw: {
          ru: "$y^\\top X w$ — число: $(1 \\times 5)(5 \\times 3)(3 \\times 1)$.",
          en: "$y^\\top X w$ is a number: $(1 \\times 5)(5 \\times 3)(3 \\times 1)$.",
        },
        xy: {
          ru: "В $Xy$ нужно столько ответов, сколько столбцов у $X$, а ответов столько, сколько строк. С $y$ умножают $X^\\top$.",
          en: "$Xy$ would need as many answers as $X$ has columns, but there is one for each row. It is $X^\\top$ that multiplies $y$.",
        },
        wx: {
          ru: "Столбец $3 \\times 1$ слева от матрицы $5 \\times 3$ не встаёт. Возможно $w^\\top X^\\top$.",
          en: "A $3 \\times 1$ column does not fit to the left of a $5 \\times 3$ matrix. What does is $w^\\top X^\\top$.",
        },
        xx: {
          ru: "На себя умножается только квадратная матрица.",
          en: "Only a square matrix can be multiplied by itself.",
        },
        xtw: {
          ru: "$X^\\top$ имеет размер $3 \\times 5$ и умножается на вектор длины 5, а $w$ длины 3.",
          en: "$X^\\top$ is $3 \\times 5$ and multiplies a vector of length 5, while $w$ has length 3.",
        },
      },
    },
  };
}
