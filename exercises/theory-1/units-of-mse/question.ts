import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "units-of-mse",
  module: "theory-1",
  title: { ru: "В чём измеряется ошибка", en: "What an error is measured in" },
  tags: ["mse", "units"],
  parts: [
    {
      kind: "short_text",
      id: "unit",
      label: {
        ru: "В каких единицах измерена эта $\\mathrm{MSE}$? Напишите единицу словами или обозначением.",
        en: "In which unit is this $\\mathrm{MSE}$ measured? Write the unit in words or as a symbol.",
      },
      weight: 1,
    },
    {
      kind: "number",
      id: "rmse",
      label: {
        ru: "Чему равен корень из $\\mathrm{MSE}$ (RMSE)? Укажите единицу.",
        en: "What is the root of the $\\mathrm{MSE}$ (RMSE)? Name the unit.",
      },
      weight: 1,
      units: [
        { symbols: ["с", "сек", "секунд", "s", "sec", "seconds"], factor: 1 },
        { symbols: ["мин", "min"], factor: 60 },
        { symbols: ["мс", "ms"], factor: 0.001 },
      ],
    },
    {
      kind: "number",
      id: "minutes",
      label: {
        ru: "Все времена, и верные и предсказанные, перевели в минуты. Во сколько раз уменьшилась $\\mathrm{MSE}$?",
        en: "All times, true and predicted, were turned into minutes. How many times smaller did the $\\mathrm{MSE}$ become?",
      },
      weight: 1,
      units: [],
    },
  ],
};

export function draw(random: Random) {
  return { mse: random.pick([12, 15, 18, 20, 24, 25, 30, 35]) ** 2 };
}
