import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "halved-loss",
  module: "theory-1",
  title: { ru: "1/n, 1/(2n) или сумма", en: "1/n, 1/(2n) or a sum" },
  tags: ["mse", "gradient-descent"],
  parts: [
    {
      kind: "true_false",
      id: "gradient",
      label: {
        ru: "При одних и тех же весах градиент $L_2$ вдвое меньше градиента $L_1$.",
        en: "At the same weights the gradient of $L_2$ is half that of $L_1$.",
      },
      weight: 1,
      reason: "none",
    },
    {
      kind: "true_false",
      id: "minimiser",
      label: {
        ru: "Минимум $L_2$ достигается при вдвое меньших весах, чем минимум $L_1$.",
        en: "$L_2$ is least at weights half as large as those where $L_1$ is.",
      },
      weight: 1,
      reason: "none",
    },
    {
      kind: "true_false",
      id: "same-path",
      label: {
        ru: "Спуск по $L_2$ с шагом $2\\eta$ проходит те же точки, что спуск по $L_1$ с шагом $\\eta$ из того же начала.",
        en: "Descent on $L_2$ with the step $2\\eta$ visits the same points as descent on $L_1$ with the step $\\eta$ from the same start.",
      },
      weight: 1,
      reason: "none",
    },
    {
      kind: "true_false",
      id: "copies",
      label: {
        ru: "Каждый объект повторили в данных 10 раз. Для спуска по сумме $S$ прежнее $\\eta$ годится так же, как раньше.",
        en: "Every object is repeated 10 times in the data. For descent on the sum $S$ the old $\\eta$ suits as well as before.",
      },
      weight: 1,
      reason: "none",
    },
  ],
};
