import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "weight-in-minutes",
  module: "theory-1",
  title: { ru: "Что говорит вес", en: "What a weight says" },
  tags: ["linear-model", "units"],
  parts: [
    {
      kind: "number",
      id: "difference",
      label: {
        ru: "На сколько предсказанное время второй доставки больше, чем первой? Укажите единицу.",
        en: "By how much is the predicted time of the second delivery longer than that of the first? Name the unit.",
      },
      weight: 1,
      units: [
        { symbols: ["мин", "минут", "минуты", "min", "minutes"], factor: 1 },
        { symbols: ["с", "сек", "s", "sec"], factor: 1 / 60 },
        { symbols: ["ч", "h"], factor: 60 },
      ],
    },
  ],
};

/** The second delivery is `km` further and `floors` lower; it always takes longer. */
export function draw(random: Random) {
  return {
    w0: random.integer(8, 15),
    w1: random.pick([2, 2.5, 3, 3.5, 4]),
    w2: random.pick([0.2, 0.4, 0.6, 0.8]),
    km: random.integer(3, 7),
    floors: random.integer(5, 7),
  };
}
