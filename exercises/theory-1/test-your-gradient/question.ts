import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "test-your-gradient",
  module: "theory-1",
  title: { ru: "Проверить свой градиент", en: "Test your gradient" },
  tags: ["mse", "gradient", "code"],
  parts: [
    {
      kind: "single_choice",
      id: "law",
      label: {
        ru: "Какая проверка верна для правильного градиента $\\mathrm{MSE}$ и не проходит у программы, которая забыла поделить на $n$?",
        en: "Which check holds for the right gradient of the $\\mathrm{MSE}$ and fails for a program that forgot to divide by $n$?",
      },
      weight: 1,
      options: [
        {
          id: "twice",
          text: {
            ru: "каждую строку данных повторить дважды: градиент не должен измениться",
            en: "repeat every row of the data twice: the gradient must not change",
          },
        },
        {
          id: "optimum",
          text: {
            ru: "подставить веса из нормального уравнения: градиент должен быть нулём",
            en: "put in the weights of the normal equation: the gradient must be zero",
          },
        },
        {
          id: "order",
          text: {
            ru: "переставить строки данных: градиент не должен измениться",
            en: "reorder the rows of the data: the gradient must not change",
          },
        },
        {
          id: "answers",
          text: {
            ru: "удвоить все ответы $y$: градиент должен удвоиться",
            en: "double all answers $y$: the gradient must double",
          },
        },
      ],
      order: "shuffled",
    },
    {
      kind: "code",
      id: "program",
      label: { ru: "Напишите градиент.", en: "Write the gradient." },
      weight: 3,
      exerciseId: "mse-gradient",
    },
  ],
};
