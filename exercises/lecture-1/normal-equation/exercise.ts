import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "normal-equation",
  module: "lecture-1",
  title: { ru: "Нормальное уравнение", en: "The normal equation" },
  entry: {
    name: "normalEquation",
    parameters: [
      {
        name: "X",
        type: "number[][]",
        shape: "n \\times (d+1)",
        meaning: {
          ru: "признаки: строка на объект, первый столбец из единиц",
          en: "features: a row for each object, the first column is ones",
        },
      },
      {
        name: "y",
        type: "number[]",
        shape: "n",
        meaning: { ru: "значения, которые нужно предсказать", en: "the values to predict" },
      },
    ],
    returns: {
      type: "number[]",
      shape: "d+1",
      meaning: { ru: "веса w, первый из них свободный член", en: "the weights w, the intercept first" },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["linear-regression", "linear-algebra"],
  slides: { ru: "Лекция 1, «Линейная регрессия»", en: "Lecture 1, “Linear regression”" },
  conventions: [
    {
      ru: "Первый столбец X уже состоит из единиц: добавлять его не нужно.",
      en: "The first column of X already holds the ones: do not add another.",
    },
    {
      ru: "Столбцы X линейно независимы, то есть XᵀX обратима; регуляризация не нужна и меняет ответ.",
      en: "The columns of X are independent, so XᵀX has an inverse; regularisation is not needed and changes the answer.",
    },
    {
      ru: "Ответ сравнивают с допуском, который следует из обусловленности данных: подходит любой устойчивый метод.",
      en: "The tolerance follows from the condition of the data: any numerically sound method passes.",
    },
    { ru: "Аргументы менять нельзя.", en: "The arguments must stay unchanged." },
  ],
};
