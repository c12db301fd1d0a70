import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "accuracy-has-no-gradient",
  module: "theory-1",
  title: { ru: "Почему не доля ошибок", en: "Why not the share of mistakes" },
  tags: ["log-loss", "accuracy", "gradient-descent"],
  parts: [
    {
      kind: "single_choice",
      id: "reason",
      label: {
        ru: "Почему веса не ищут градиентным спуском прямо по доле ошибок?",
        en: "Why are the weights not found by gradient descent on the share of mistakes itself?",
      },
      weight: 1,
      options: [
        {
          id: "flat",
          text: {
            ru: "как функция весов она кусочно постоянна: почти всюду её градиент равен нулю",
            en: "as a function of the weights it is piecewise constant: almost everywhere its gradient is zero",
          },
        },
        {
          id: "negative",
          text: { ru: "она бывает отрицательной", en: "it may be negative" },
        },
        {
          id: "concave",
          text: {
            ru: "она вогнута, и спуск пришёл бы в максимум",
            en: "it is concave, and descent would arrive at a maximum",
          },
        },
        {
          id: "slow",
          text: {
            ru: "её дольше вычислять, чем log-loss",
            en: "it takes longer to compute than the log-loss",
          },
        },
      ],
      order: "shuffled",
    },
    {
      kind: "true_false",
      id: "same",
      label: {
        ru: "Из двух моделей меньше ошибается всегда та, у которой меньше log-loss.",
        en: "Of two models the one with the smaller log-loss always makes fewer mistakes.",
      },
      weight: 1,
      reason: "by_hand",
    },
  ],
};
