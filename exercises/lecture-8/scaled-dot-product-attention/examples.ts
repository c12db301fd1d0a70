import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [[2.197224577336219, 0, 0, 0]],
      [
        [1, 0, 0, 0],
        [0, 1, 0, 0],
      ],
      [
        [4, 0],
        [0, 8],
      ],
      [[1, 1]],
    ],
    expected: [[3, 2]],
  },
  {
    name: {
      ru: "Маска: один запрос видит два ключа, другой — ни одного",
      en: "A mask: one query sees two keys, the other none",
    },
    arguments: [
      [
        [0, 0],
        [1, 1],
      ],
      [
        [1, 2],
        [5, 5],
        [-1, 3],
      ],
      [[1], [100], [4]],
      [
        [1, 0, 1],
        [0, 0, 0],
      ],
    ],
    expected: [[2.5], [0]],
  },
  {
    name: { ru: "Большие логиты", en: "Large logits" },
    arguments: [[[40]], [[50], [-50]], [[1.5], [7]], [[1, 1]]],
    expected: [[1.5]],
  },
];
