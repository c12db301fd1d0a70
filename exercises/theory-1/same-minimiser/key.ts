import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    losses: {
      kind: "multiple_choice",
      right: ["sum", "half", "root", "plus"],
      feedback: {
        sum: {
          ru: "Положительный множитель $n$ меняет значение, но не место минимума.",
          en: "A positive factor $n$ changes the value, not the place of the minimum.",
        },
        half: {
          ru: "Положительный множитель меняет значение, но не место минимума.",
          en: "A positive factor changes the value, not the place of the minimum.",
        },
        root: {
          ru: "Корень возрастает: где меньше $L$, там меньше и $\\sqrt L$.",
          en: "The root is an increasing function: where $L$ is less, so is $\\sqrt L$.",
        },
        plus: {
          ru: "Постоянная поднимает весь график, а минимум остаётся над тем же местом.",
          en: "A constant lifts the whole graph, and the minimum stays above the same place.",
        },
        absolute: {
          ru: "Это другая функция: для модели из одной постоянной у неё минимум в медиане, а у $L$ — в среднем.",
          en: "This is another function: for a model that is one constant it is least at the median, and $L$ at the mean.",
        },
        minus: {
          ru: "Минимум $L$ стал максимумом; наименьшего значения у $-L$ обычно нет вовсе.",
          en: "The minimum of $L$ became a maximum; $-L$ as a rule has no least value at all.",
        },
        weighted: {
          ru: "Первый объект теперь важнее остальных и тянет прямую к себе.",
          en: "The first object now counts more than the others and pulls the line towards itself.",
        },
      },
    },
  };
}
