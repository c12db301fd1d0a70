import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "derive-log-loss-gradient",
  module: "theory-1",
  title: { ru: "Вывод: градиент log-loss", en: "Derivation: the gradient of the log-loss" },
  tags: ["log-loss", "gradient", "derivation"],
  parts: [
    {
      kind: "essay",
      id: "derivation",
      label: {
        ru: "Ваш вывод. Можно приложить фотографию рукописи.",
        en: "Your derivation. You may attach a photograph of handwriting.",
      },
      weight: 1,
      attachment: "image_or_pdf",
    },
  ],
};
