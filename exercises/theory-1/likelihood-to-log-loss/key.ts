import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    steps: {
      kind: "ordering",
      right: ["model", "one", "all", "logarithm", "mean"],
      feedback: {
        ru: "Сначала вероятность одного объекта, потом всех вместе, потом логарифм, и только в конце среднее.",
        en: "First the probability of one object, then of all together, then the logarithm, and the mean only at the end.",
      },
    },
    assumption: {
      kind: "single_choice",
      right: "independent",
      feedback: {
        equal: {
          ru: "Доли классов могут быть любыми.",
          en: "The shares of the classes may be anything.",
        },
        features: {
          ru: "Перемножаются вероятности разных объектов, а не разных признаков.",
          en: "The probabilities that are multiplied are those of objects, not of features.",
        },
        separable: {
          ru: "Если классы разделимы, у log-loss даже нет минимума. Для перемножения это не нужно.",
          en: "For separable classes log-loss even has no minimum. Multiplying does not need it.",
        },
      },
    },
  };
}
