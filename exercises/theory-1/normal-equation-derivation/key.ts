import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    steps: {
      kind: "ordering",
      right: ["loss", "gradient", "zero", "system", "inverse"],
      feedback: {
        ru: "Каждый шаг пользуется предыдущим: сначала функция, потом её градиент, потом уравнение и его решение.",
        en: "Each step uses the one before: first the function, then its gradient, then the equation and its solution.",
      },
    },
    minimum: {
      kind: "single_choice",
      right: "convex",
      feedback: {
        positive: {
          ru: "Неотрицательная функция может иметь и максимумы, и сёдла: например, $1 + \\sin w$.",
          en: "A function that is never negative may have maxima and saddles: $1 + \\sin w$, for example.",
        },
        unique: {
          ru: "У $-w^2$ и у $w_1^2 - w_2^2$ такая точка тоже одна, и это не минимум.",
          en: "So it is for $-w^2$ and for $w_1^2 - w_2^2$, and there it is no minimum.",
        },
        smooth: {
          ru: "Дифференцируемость нужна, чтобы был градиент, но о виде точки она не говорит.",
          en: "A function must be differentiable to have a gradient, but that does not tell what kind of point it is.",
        },
      },
    },
  };
}
