import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    shapes: {
      kind: "matching",
      right: { features: "n-m", weights: "m-1", residuals: "n-1", gram: "m-m", moments: "m-1" },
      feedback: {
        features: {
          ru: "Строка $X$ — один объект, а столбцов на один больше, чем признаков: первый состоит из единиц.",
          en: "A row of $X$ is one object, and there is one column more than features: the first one is ones.",
        },
        weights: {
          ru: "Произведение $Xw$ существует, только если в $w$ столько чисел, сколько столбцов в $X$.",
          en: "The product $Xw$ exists only if $w$ has as many numbers as $X$ has columns.",
        },
        residuals: {
          ru: "Остатков столько, сколько объектов: $Xw$ и $y$ одного размера.",
          en: "There are as many residuals as objects: $Xw$ and $y$ have one shape.",
        },
        gram: {
          ru: "В $X^\\top X$ внутренний размер — число объектов, он сокращается; остаются два числа столбцов.",
          en: "In $X^\\top X$ the inner size is the number of objects and drops out; two numbers of columns remain.",
        },
        moments: {
          ru: "$X^\\top y$ стоит в нормальном уравнении рядом с $X^\\top X w$, значит, у них один размер.",
          en: "$X^\\top y$ stands beside $X^\\top X w$ in the normal equation, so both have one shape.",
        },
      },
    },
  };
}
