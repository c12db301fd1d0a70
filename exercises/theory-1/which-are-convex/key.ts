import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    functions: {
      kind: "multiple_choice",
      right: ["square", "log", "hinge", "absolute"],
      feedback: {
        square: {
          ru: "Вторая производная равна $2 \\cdot 4 + 2 \\cdot 1 = 10$: сумма выпуклых парабол выпукла.",
          en: "The second derivative is $2 \\cdot 4 + 2 \\cdot 1 = 10$: a sum of convex parabolas is convex.",
        },
        log: {
          ru: "Это log-loss объекта класса 1; вторая производная $\\sigma(w)(1 - \\sigma(w)) > 0$.",
          en: "This is the log-loss of an object of class 1; its second derivative is $\\sigma(w)(1 - \\sigma(w)) > 0$.",
        },
        hinge: {
          ru: "Максимум двух прямых выпукл: излом направлен вниз. Производная в изломе для этого не нужна.",
          en: "A maximum of two lines is convex: the kink points down. It needs no derivative at the kink.",
        },
        absolute: {
          ru: "Модуль выпукл, хотя в одной точке и не дифференцируем.",
          en: "The absolute value is convex, although it has no derivative at one point.",
        },
        sigmoid: {
          ru: "При больших отрицательных $w$ график почти горизонтален у единицы, потом круто падает: там он вогнут.",
          en: "For large negative $w$ the graph is almost flat near one and then falls steeply: there it is concave.",
        },
        double: {
          ru: "Два минимума, $\\pm 1$, и горб между ними, в нуле.",
          en: "Two minima, at $\\pm 1$, and a hump between them, at zero.",
        },
        product: {
          ru: "Ноль в точках $(1, 1)$ и $(-1, -1)$, а посередине между ними, в $(0, 0)$, единица.",
          en: "It is zero at $(1, 1)$ and $(-1, -1)$ and one half-way between them, at $(0, 0)$.",
        },
        cube: {
          ru: "При $w < 0$ вторая производная $6w$ отрицательна.",
          en: "For $w < 0$ the second derivative $6w$ is negative.",
        },
      },
    },
  };
}
