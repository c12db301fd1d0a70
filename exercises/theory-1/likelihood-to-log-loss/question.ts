import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "likelihood-to-log-loss",
  module: "theory-1",
  title: { ru: "От правдоподобия к log-loss", en: "From likelihood to log-loss" },
  tags: ["log-loss", "likelihood"],
  parts: [
    {
      kind: "ordering",
      id: "steps",
      label: { ru: "Расставьте шаги вывода.", en: "Put the steps of the derivation in order." },
      weight: 1,
      items: [
        {
          id: "model",
          text: {
            ru: "Модель говорит: класс 1 у объекта $i$ с вероятностью $p_i$, класс 0 — с вероятностью $1 - p_i$",
            en: "The model says: object $i$ is of class 1 with probability $p_i$ and of class 0 with $1 - p_i$",
          },
        },
        {
          id: "one",
          text: {
            ru: "Записать оба случая одной формулой: $p_i^{\\,y_i} (1 - p_i)^{1 - y_i}$",
            en: "Write both cases as one formula: $p_i^{\\,y_i} (1 - p_i)^{1 - y_i}$",
          },
        },
        {
          id: "all",
          text: {
            ru: "Перемножить по всем объектам",
            en: "Multiply over all objects",
          },
        },
        {
          id: "logarithm",
          text: {
            ru: "Взять логарифм: произведение стало суммой, степени — множителями",
            en: "Take the logarithm: the product becomes a sum, the powers become factors",
          },
        },
        {
          id: "mean",
          text: {
            ru: "Поделить сумму на $n$ и сменить знак, чтобы искать минимум",
            en: "Divide the sum by $n$ and change its sign, so that a minimum is sought",
          },
        },
      ],
      credit: "proportional",
    },
    {
      kind: "single_choice",
      id: "assumption",
      label: {
        ru: "Какое предположение позволило перемножить вероятности?",
        en: "Which assumption allows the probabilities to be multiplied?",
      },
      weight: 1,
      options: [
        {
          id: "independent",
          text: {
            ru: "классы объектов при данных признаках независимы друг от друга",
            en: "given the features, the classes of the objects are independent of each other",
          },
        },
        {
          id: "equal",
          text: { ru: "классов 0 и 1 поровну", en: "there are as many objects of class 0 as of class 1" },
        },
        {
          id: "features",
          text: { ru: "признаки независимы друг от друга", en: "the features are independent of each other" },
        },
        {
          id: "separable",
          text: { ru: "классы можно разделить прямой", en: "the classes can be separated by a line" },
        },
      ],
      order: "shuffled",
    },
  ],
};
