import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "steps-until",
  module: "theory-1",
  title: { ru: "Сколько шагов нужно", en: "How many steps it takes" },
  tags: ["gradient-descent"],
  parts: [
    {
      kind: "number",
      id: "weight",
      label: {
        ru: "Через сколько шагов вес впервые станет меньше начального не менее чем в $T$ раз?",
        en: "After how many steps is the weight for the first time at least $T$ times smaller than at the start?",
      },
      weight: 1,
      units: [],
    },
    {
      kind: "number",
      id: "loss",
      label: {
        ru: "А потери — не менее чем в $T$ раз меньше начальных?",
        en: "And the loss, at least $T$ times smaller than at the start?",
      },
      weight: 1,
      units: [],
    },
  ],
};

/** The weight is halved, quartered or divided by five at each step. */
export function draw(random: Random) {
  return { eta: random.pick([0.25, 0.375, 0.4]), times: random.pick([100, 1000, 10_000]) };
}
