import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "normal-equation-or-descent",
  module: "theory-1",
  title: { ru: "Уравнение или спуск", en: "Equation or descent" },
  tags: ["normal-equation", "gradient-descent"],
  parts: [
    {
      kind: "matching",
      id: "method",
      label: {
        ru: "Чем разумнее обучать модель в каждом случае?",
        en: "What is the sensible way to train the model in each case?",
      },
      weight: 1,
      left: [
        {
          id: "rows",
          text: {
            ru: "линейная регрессия, миллион объектов, 5 признаков",
            en: "linear regression, a million objects, 5 features",
          },
        },
        {
          id: "columns",
          text: {
            ru: "линейная регрессия, 500 000 признаков",
            en: "linear regression, 500,000 features",
          },
        },
        {
          id: "logistic",
          text: {
            ru: "логистическая регрессия, 200 объектов, 3 признака",
            en: "logistic regression, 200 objects, 3 features",
          },
        },
        {
          id: "polynomial",
          text: {
            ru: "кубический многочлен по одному признаку с наименьшей $\\mathrm{MSE}$",
            en: "a cubic polynomial of one feature with the least $\\mathrm{MSE}$",
          },
        },
        {
          id: "network",
          text: {
            ru: "нейронная сеть с одним скрытым слоем, 50 объектов",
            en: "a neural network with one hidden layer, 50 objects",
          },
        },
      ],
      right: [
        { id: "equation", text: { ru: "нормальное уравнение", en: "the normal equation" } },
        {
          id: "descent",
          text: { ru: "градиентный спуск (или другие шаги)", en: "gradient descent (or other steps)" },
        },
      ],
      credit: "proportional",
    },
  ],
};
