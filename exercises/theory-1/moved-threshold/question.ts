import { drawUntil } from "#exercises/kit/draw-until.ts";
import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "moved-threshold",
  module: "theory-1",
  title: { ru: "Другой порог", en: "Another threshold" },
  tags: ["logistic-regression", "threshold"],
  parts: [
    {
      kind: "number",
      id: "boundary",
      label: {
        ru: "При каком $x$ проходит граница? До сотых.",
        en: "At which $x$ is the boundary? To two decimal places.",
      },
      weight: 1,
      units: [],
    },
    {
      kind: "single_choice",
      id: "ones",
      label: {
        ru: "Что стало с числом объектов, которые модель относит к классу 1, по сравнению с порогом $0{,}5$?",
        en: "What happened to the number of objects that the model puts into class 1, compared with the threshold $0.5$?",
      },
      weight: 1,
      options: [
        { id: "less", text: { ru: "не выросло при любых данных", en: "it did not grow, whatever the data" } },
        {
          id: "more",
          text: { ru: "не уменьшилось при любых данных", en: "it did not fall, whatever the data" },
        },
        { id: "either", text: { ru: "могло и вырасти, и уменьшиться", en: "it may have grown or fallen" } },
      ],
      order: "fixed",
    },
  ],
};

/** The boundary is at least 0.1 away from where the usual mistakes put it. */
export function draw(random: Random) {
  return drawUntil(
    () => ({
      t: random.pick([0.1, 0.2, 0.25, 0.75, 0.8, 0.9]),
      w0: random.integer(-6, 6),
      w1: random.pick([-2, -1, -0.5, 0.5, 1, 2]),
    }),
    ({ t, w0, w1 }) => {
      const z = Math.log(t / (1 - t));
      return [0, t, -z, z + 2 * w0].every((other) => Math.abs(other - z) > 0.1 * Math.abs(w1));
    },
  );
}
