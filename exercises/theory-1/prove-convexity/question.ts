import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "prove-convexity",
  module: "theory-1",
  title: { ru: "Доказательство: log-loss выпукла", en: "Proof: the log-loss is convex" },
  tags: ["log-loss", "convexity", "derivation"],
  parts: [
    {
      kind: "essay",
      id: "proof",
      label: {
        ru: "Ваше доказательство. Можно приложить фотографию рукописи.",
        en: "Your proof. You may attach a photograph of handwriting.",
      },
      weight: 1,
      attachment: "image_or_pdf",
    },
  ],
};
