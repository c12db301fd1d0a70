import { drawUntil } from "#exercises/kit/draw-until.ts";
import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "count-the-mistakes",
  module: "theory-1",
  title: { ru: "Сосчитать ошибки", en: "Count the mistakes" },
  tags: ["logistic-regression", "threshold", "accuracy"],
  parts: [
    {
      kind: "vector",
      id: "half",
      label: {
        ru: "Порог $0{,}5$: число (ложных тревог, пропусков)",
        en: "Threshold $0.5$: the numbers of (false alarms, misses)",
      },
      weight: 1,
    },
    {
      kind: "number",
      id: "accuracy",
      label: {
        ru: "Доля верных ответов при пороге $0{,}5$ (числом от 0 до 1)",
        en: "The share of right answers with the threshold $0.5$ (a number from 0 to 1)",
      },
      weight: 1,
      units: [],
    },
    {
      kind: "vector",
      id: "moved",
      label: {
        ru: "Порог $t$: число (ложных тревог, пропусков)",
        en: "Threshold $t$: the numbers of (false alarms, misses)",
      },
      weight: 1,
    },
  ],
};

/** Eight objects; no probability is on a threshold, and moving the threshold changes both counts. */
export function draw(random: Random) {
  return drawUntil(
    () => ({
      t: random.pick([0.25, 0.75]),
      y: Array.from({ length: 8 }, () => random.bernoulli(0.5)),
      p: Array.from({ length: 8 }, () => random.pick([1, 2, 3, 4, 6, 7, 8, 9]) / 10),
    }),
    ({ t, y, p }) => {
      const count = (threshold: number, label: number) =>
        y.filter((value, i) => value === label && p[i] >= threshold !== (label === 1)).length;
      const [alarms, misses] = [count(0.5, 0), count(0.5, 1)];
      return (
        alarms > 0 && misses > 0 && alarms !== misses && count(t, 0) !== alarms && count(t, 1) !== misses
      );
    },
  );
}
