import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [["the", "cat", "the", "cat", "sat"]],
      [[["the", "cat", "sat", "down", "there", "today"]]],
      2,
    ],
    expected: 0.44843730198400283,
  },
  {
    name: { ru: "Корпус из двух предложений", en: "A corpus of two sentences" },
    arguments: [
      [
        ["a", "b", "c", "d"],
        ["e", "f"],
      ],
      [
        [
          ["a", "b", "c", "d"],
          ["a", "b"],
        ],
        [["e", "g"]],
      ],
      2,
    ],
    expected: 0.7905694150420949,
  },
  {
    name: { ru: "Ни одной общей пары", en: "No pair in common" },
    arguments: [[["b", "a"]], [[["a", "b"]]], 2],
    expected: 0,
  },
];
