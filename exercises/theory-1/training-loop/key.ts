import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    order: {
      kind: "ordering",
      right: ["start", "sums", "probabilities", "residuals", "gradient", "update", "repeat"],
      feedback: {
        ru: "Посмотрите, какие величины стоят справа в каждом действии: они должны быть уже вычислены.",
        en: "See which quantities each action needs: they have to be computed before it.",
      },
    },
  };
}
