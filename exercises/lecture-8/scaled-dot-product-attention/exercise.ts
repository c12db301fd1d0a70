import { argumentsUnchanged, numpyArrayFirst } from "#exercises/kit/conventions.ts";
import type { Exercise } from "#lib/exercise.ts";

export const exercise: Exercise = {
  id: "scaled-dot-product-attention",
  module: "lecture-8",
  title: { ru: "Внимание", en: "Scaled dot-product attention" },
  entry: {
    name: "attention",
    parameters: [
      {
        name: "Q",
        type: "number[][]",
        shape: "n \\times d",
        meaning: { ru: "запросы, строка на каждый", en: "the queries, a row for each" },
      },
      {
        name: "K",
        type: "number[][]",
        shape: "m \\times d",
        meaning: { ru: "ключи, строка на каждый", en: "the keys, a row for each" },
      },
      {
        name: "V",
        type: "number[][]",
        shape: "m \\times d_v",
        meaning: { ru: "значения, строка на каждый ключ", en: "the values, a row for each key" },
      },
      {
        name: "mask",
        type: "number[][]",
        shape: "n \\times m",
        meaning: {
          ru: "1, если запрос видит ключ, иначе 0",
          en: "1 where the query sees the key, else 0",
        },
      },
    ],
    returns: {
      type: "number[][]",
      shape: "n \\times d_v",
      meaning: { ru: "ответ на каждый запрос", en: "the answer to each query" },
    },
  },
  limits: { caseTimeMs: 2000, memoryMb: 128 },
  allowedImports: ["numpy-ts"],
  tags: ["transformer", "attention"],
  slides: null,
  conventions: [
    {
      ru: "d — длина запроса и ключа: делят на её корень, а не на корень из длины значения.",
      en: "d is the length of a query and of a key: divide by its root, not by the root of a value's length.",
    },
    {
      ru: "1 в маске — ключ виден. Невидимые ключи имеют вес ровно 0, сумма весов видимых равна 1.",
      en: "A 1 in the mask means that the key is seen. Keys that are not seen have a weight of exactly 0; the weights of those seen add up to 1.",
    },
    {
      ru: "Если запрос не видит ни одного ключа, его строка ответа — нули.",
      en: "If a query sees no key at all, its row of the answer is zeros.",
    },
    {
      ru: "Логиты могут быть любыми конечными числами: экспоненты не должны переполняться.",
      en: "Logits may be any finite numbers: the exponentials must not overflow.",
    },
    {
      ru: "Допуск — округление логитов, умноженное на наибольшее |V|: обычно около 10⁻¹⁰.",
      en: "The tolerance is the rounding of the logits times the largest |V|: usually about 10⁻¹⁰.",
    },
    numpyArrayFirst,
    argumentsUnchanged,
  ],
};
