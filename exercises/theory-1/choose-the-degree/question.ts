import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

const degree = (number: number) => ({ id: `degree-${number}`, text: { ru: `${number}`, en: `${number}` } });

export const question: Question = {
  id: "choose-the-degree",
  module: "theory-1",
  title: { ru: "Выбор степени", en: "Choosing the degree" },
  tags: ["features", "overfitting"],
  parts: [
    {
      kind: "single_choice",
      id: "best",
      label: {
        ru: "Многочлен какой степени выбрать?",
        en: "The polynomial of which degree should be chosen?",
      },
      weight: 2,
      options: [1, 2, 3, 5, 9].map(degree),
      order: "fixed",
    },
    {
      kind: "short_text",
      id: "name",
      label: {
        ru: "Как называется то, что произошло с многочленом степени 9?",
        en: "What is the name of what happened to the polynomial of degree 9?",
      },
      weight: 1,
    },
    {
      kind: "single_choice",
      id: "training",
      label: {
        ru: "Почему ошибка на обучающих данных не растёт с ростом степени?",
        en: "Why does the error on the training data never grow with the degree?",
      },
      weight: 1,
      options: [
        {
          id: "contains",
          text: {
            ru: "многочлены меньшей степени — частный случай многочленов большей",
            en: "polynomials of a lower degree are a special case of those of a higher one",
          },
        },
        {
          id: "truth",
          text: {
            ru: "чем больше степень, тем ближе модель к настоящей зависимости",
            en: "the higher the degree, the closer the model is to the true dependence",
          },
        },
        {
          id: "convex",
          text: {
            ru: "$\\mathrm{MSE}$ выпукла по степени",
            en: "the $\\mathrm{MSE}$ is convex in the degree",
          },
        },
        {
          id: "steps",
          text: {
            ru: "градиентный спуск делает больше шагов",
            en: "gradient descent makes more steps",
          },
        },
      ],
      order: "shuffled",
    },
  ],
};

/**
 * The test error falls to degree 2, 3 or 5 and rises again; the training error falls throughout, to 0 where there
 * are as many weights as points.
 */
export function draw(random: Random) {
  const best = random.integer(1, 3);
  const gap = () => random.uniform(0.3, 0.9);
  const test = new Array<number>(5).fill(random.uniform(1.1, 1.9));
  for (let i = best - 1; i >= 0; i -= 1) test[i] = test[i + 1] + 2 * gap();
  for (let i = best + 1; i < 5; i += 1) test[i] = test[i - 1] + gap() + (i === 4 ? 2 : 0);
  const train = test.map((error, i) => (i <= best ? 0.85 * error : 0));
  for (let i = best + 1; i < 4; i += 1) train[i] = train[i - 1] / 2;
  const round = (value: number) => Math.round(value * 10) / 10;
  const [a, b, c, d, e] = test.map(round);
  const [p, q, r, s, t] = train.map(round);
  return { a, b, c, d, e, p, q, r, s, t };
}
