import { drawUntil } from "#exercises/kit/draw-until.ts";
import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "one-hot-columns",
  module: "theory-1",
  title: { ru: "Район квартиры", en: "The district of a flat" },
  tags: ["features", "normal-equation", "collinearity"],
  parts: [
    {
      kind: "matrix",
      id: "features",
      label: {
        ru: "Матрица $X$ из трёх столбцов, по столбцу на район в порядке номеров (без столбца единиц)",
        en: "The matrix $X$ of three columns, one for each district in order of their numbers (without a column of ones)",
      },
      weight: 1,
    },
    {
      kind: "vector",
      id: "weights",
      label: {
        ru: "Веса этой модели с наименьшей $\\mathrm{MSE}$",
        en: "The weights of this model with the least $\\mathrm{MSE}$",
      },
      weight: 1,
    },
    {
      kind: "true_false",
      id: "with-ones",
      label: {
        ru: "Если добавить к этим трём столбцам столбец единиц, веса по-прежнему определены однозначно.",
        en: "When a column of ones is added to these three, the weights are still determined uniquely.",
      },
      weight: 1,
      reason: "none",
    },
  ],
};

/** Two districts have two flats each, one has one; the means have at most one decimal place and differ. */
export function draw(random: Random) {
  const single = random.integer(1, 3);
  const district = random.shuffle([1, 2, 3, ...[1, 2, 3].filter((number) => number !== single)]);
  const y = drawUntil(
    () => district.map(() => random.integer(4, 15)),
    (prices) => {
      const total = prices.reduce((sum, price) => sum + price, 0);
      const sums = [1, 2, 3].map((number) =>
        prices.reduce((sum, price, i) => sum + (district[i] === number ? price : 0), 0),
      );
      const means = sums.map((sum, i) => sum / (i + 1 === single ? 1 : 2));
      return new Set(means).size === 3 && new Set([...means, total / 5]).size === 4;
    },
  );
  return { district, y };
}
