import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "column-of-ones",
  module: "theory-1",
  title: { ru: "Столбец из единиц", en: "The column of ones" },
  tags: ["linear-model", "intercept"],
  parts: [
    {
      kind: "single_choice",
      id: "purpose",
      label: { ru: "Зачем к $X$ дописывают столбец из единиц?", en: "Why is a column of ones added to $X$?" },
      weight: 1,
      options: [
        {
          id: "intercept",
          text: {
            ru: "чтобы свободный член стал таким же весом, как остальные, и всё предсказание записывалось как $Xw$",
            en: "so that the intercept becomes a weight like the others and the whole prediction is written $Xw$",
          },
        },
        {
          id: "inverse",
          text: {
            ru: "чтобы у матрицы $X^\\top X$ была обратная",
            en: "so that the matrix $X^\\top X$ has an inverse",
          },
        },
        {
          id: "scale",
          text: {
            ru: "чтобы все признаки имели один масштаб",
            en: "so that all features have the same scale",
          },
        },
        {
          id: "mean",
          text: {
            ru: "чтобы в формуле ошибки появился множитель $1/n$",
            en: "so that the factor $1/n$ appears in the error",
          },
        },
      ],
      order: "shuffled",
    },
    {
      kind: "true_false",
      id: "origin",
      label: {
        ru: "Если признак один, а столбец единиц убрать, то любая обученная прямая пройдёт через начало координат.",
        en: "With one feature and without the column of ones, every fitted line passes through the origin.",
      },
      weight: 1,
      reason: "none",
    },
    {
      kind: "single_choice",
      id: "twos",
      label: {
        ru: "Вместо единиц в первый столбец по ошибке записали двойки и снова решили нормальное уравнение. Что изменится?",
        en: "By mistake the first column holds twos instead of ones, and the normal equation is solved again. What changes?",
      },
      weight: 1,
      options: [
        {
          id: "half",
          text: {
            ru: "предсказания не изменятся, $w_0$ станет вдвое меньше",
            en: "the predictions stay, $w_0$ becomes half of what it was",
          },
        },
        {
          id: "double",
          text: {
            ru: "предсказания не изменятся, $w_0$ станет вдвое больше",
            en: "the predictions stay, $w_0$ becomes twice what it was",
          },
        },
        {
          id: "all",
          text: {
            ru: "предсказания не изменятся, все веса станут вдвое меньше",
            en: "the predictions stay, all weights become half of what they were",
          },
        },
        {
          id: "worse",
          text: {
            ru: "предсказания станут другими, и средняя квадратичная ошибка вырастет",
            en: "the predictions become different, and the mean squared error grows",
          },
        },
      ],
      order: "shuffled",
    },
  ],
};
