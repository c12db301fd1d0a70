import { argumentsUnchanged, numpyArrayFirst } from "#exercises/kit/conventions.ts";
import { logits } from "#exercises/kit/network-parameters.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "softmax",
  module: "lecture-2",
  title: { ru: "Softmax", en: "Softmax" },
  entry: {
    name: "softmax",
    parameters: [logits],
    returns: {
      type: "number[][]",
      shape: "n \\times K",
      meaning: {
        ru: "вероятности классов: сумма каждой строки равна 1",
        en: "probabilities of the classes: each row adds up to 1",
      },
    },
  },
  limits: { caseTimeMs: 1000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["neural-networks", "classification", "activation"],
  slides: null,
  conventions: [
    {
      ru: "Softmax берётся по каждой строке отдельно; ответ той же формы, что и Z.",
      en: "Softmax is taken of each row on its own; the answer has the shape of Z.",
    },
    { ru: "Основание степени — e.", en: "The base of the power is e." },
    {
      ru: "Для любых конечных логитов ответ — числа от 0 до 1, а не NaN. Логиты не обрезают и к знаменателю ничего не прибавляют.",
      en: "For any finite logits the answer is numbers from 0 to 1 and not NaN. Logits are not clipped, and nothing is added to the denominator.",
    },
    {
      ru: "Абсолютный допуск около 10⁻¹² и больше там, где велики логиты; 0 вместо e⁻¹⁰⁰⁰ подходит.",
      en: "The absolute tolerance is about 10⁻¹², and more where logits are large; 0 in place of e⁻¹⁰⁰⁰ is fine.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
