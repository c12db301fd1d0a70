import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "standardise-a-test-object",
  module: "theory-1",
  title: { ru: "Стандартизация", en: "Standardising" },
  tags: ["features"],
  parts: [
    {
      kind: "vector",
      id: "parameters",
      label: { ru: "$(\\mu, s)$", en: "$(\\mu, s)$" },
      weight: 1,
    },
    {
      kind: "number",
      id: "test",
      label: {
        ru: "Каким станет признак проверочного объекта $u$ после стандартизации?",
        en: "What does the feature $u$ of the test object become when standardised?",
      },
      weight: 1,
      units: [],
    },
    {
      kind: "true_false",
      id: "predictions",
      label: {
        ru: "Стандартизация признаков меняет предсказания линейной регрессии, обученной нормальным уравнением.",
        en: "Standardising the features changes the predictions of linear regression trained by the normal equation.",
      },
      weight: 1,
      reason: "none",
    },
  ],
};

/** Deviations whose mean square is a whole square. */
export function draw(random: Random) {
  const scale = random.integer(1, 3);
  const deviations = random.pick([
    [-7, -1, 1, 7],
    [-2, -2, 2, 2],
    [-4, -4, 4, 4],
  ]);
  const mean = random.integer(20, 60);
  const deviation = Math.sqrt(deviations.reduce((sum, value) => sum + value * value, 0) / 4) * scale;
  return {
    x: random.shuffle(deviations).map((value) => mean + scale * value),
    u: mean + random.pick([-2, -1.5, -0.5, 0.5, 1.5, 2]) * deviation,
  };
}
