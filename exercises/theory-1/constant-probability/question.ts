import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "constant-probability",
  module: "theory-1",
  title: { ru: "Одна вероятность для всех", en: "One probability for all" },
  tags: ["log-loss", "argmin"],
  parts: [
    {
      kind: "formula",
      id: "loss",
      label: { ru: "Log-loss как функция $p$", en: "The log-loss as a function of $p$" },
      weight: 1,
      symbols: [{ name: "p", low: 0.05, high: 0.95, whole: false }],
    },
    {
      kind: "number",
      id: "best",
      label: { ru: "При каком $p$ она наименьшая?", en: "For which $p$ is it least?" },
      weight: 1,
      units: [],
    },
    {
      kind: "number",
      id: "half",
      label: {
        ru: "Чему она равна при $p = 1/2$? До сотых.",
        en: "What is it for $p = 1/2$? To two decimal places.",
      },
      weight: 1,
      units: [],
    },
  ],
};

/** m of n objects are of class 1; never the half of them. */
export function draw(random: Random) {
  const n = random.pick([10, 20, 50]);
  return { n, m: (n / 10) * random.pick([1, 2, 3, 4, 6, 7, 8, 9]) };
}
