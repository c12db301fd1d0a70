import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "derive-mse-gradient",
  module: "theory-1",
  title: { ru: "Вывод: градиент MSE", en: "Derivation: the gradient of the MSE" },
  tags: ["mse", "gradient", "derivation"],
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
