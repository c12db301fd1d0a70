import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  const saturated = {
    ru: "Там сигмоида почти постоянна: $p(1 - p)$ близко к нулю. Это называют насыщением.",
    en: "There the sigmoid is nearly constant: $p(1 - p)$ is close to zero. This is called saturation.",
  };
  return {
    mirror: {
      kind: "formula",
      value: "1 - p",
      mistakes: [
        {
          value: "-p",
          feedback: {
            ru: "Вероятность не бывает отрицательной: график симметричен относительно точки $(0, \\frac12)$, а не начала координат.",
            en: "A probability is never negative: the graph is symmetric about the point $(0, \\frac12)$, not about the origin.",
          },
        },
        {
          value: "1/p",
          feedback: {
            ru: "Так ведут себя $e^z$ и $e^{-z}$, то есть шансы. У вероятностей сумма равна единице.",
            en: "So do $e^z$ and $e^{-z}$, that is, the odds. Probabilities add up to one.",
          },
        },
        {
          value: "p",
          feedback: {
            ru: "Сигмоида возрастает, она не чётная функция.",
            en: "The sigmoid increases, it is not an even function.",
          },
        },
      ],
    },
    slope: {
      kind: "formula",
      value: "p*(1 - p)",
      mistakes: [
        {
          value: "p*(p - 1)",
          feedback: {
            ru: "Сигмоида возрастает, производная положительна.",
            en: "The sigmoid increases, so its derivative is positive.",
          },
        },
        {
          value: "p^2",
          feedback: {
            ru: "Забыта производная внутренней функции: $(1 + e^{-z})' = -e^{-z}$.",
            en: "The derivative of the inner function is missing: $(1 + e^{-z})' = -e^{-z}$.",
          },
        },
        {
          value: "1 - p",
          feedback: {
            ru: "Потерян множитель $p$: при очень отрицательных $z$ наклон почти нулевой, а не единица.",
            en: "A factor $p$ is lost: for very negative $z$ the slope is nearly zero, not one.",
          },
        },
      ],
    },
    curvature: {
      kind: "formula",
      value: "p*(1 - p)*(1 - 2*p)",
      mistakes: [
        {
          value: "1 - 2*p",
          feedback: {
            ru: "Продифференцировано по $p$, а нужно по $z$: умножьте на $p' = p(1 - p)$.",
            en: "This is differentiated by $p$; by $z$ it has to be multiplied by $p' = p(1 - p)$.",
          },
        },
        {
          value: "p^2*(1 - p)^2",
          feedback: {
            ru: "Вторая производная — производная первой, а не её квадрат.",
            en: "The second derivative is the derivative of the first, not its square.",
          },
        },
      ],
    },
    steepest: {
      kind: "single_choice",
      right: "half",
      feedback: {
        one: saturated,
        zero: saturated,
        nowhere: {
          ru: "Так было бы у прямой. Наклон $p(1 - p)$ меняется от нуля до четверти.",
          en: "So it would be for a line. The slope $p(1 - p)$ goes from zero to a quarter.",
        },
      },
    },
  };
}
