import type { Example } from "#exercises/kit/example.ts";

export const examples: Example[] = [
  {
    name: { ru: "Пример из условия", en: "The worked example" },
    arguments: [
      [
        [
          [1, 2, 0],
          [0, 1, 3],
          [2, 0, 1],
        ],
      ],
      [
        [
          [
            [1, 2],
            [0, -1],
          ],
        ],
      ],
      [1],
      1,
      0,
    ],
    expected: [
      [
        [5, 0],
        [3, 7],
      ],
    ],
  },
  {
    name: {
      ru: "Два канала, два ядра, шаг 2, рамка 1",
      en: "Two channels, two kernels, stride 2, padding 1",
    },
    arguments: [
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [5, 0],
          [0, 0],
        ],
      ],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [1, 1],
            [1, 10],
          ],
        ],
        [
          [
            [0, 0],
            [0, 1],
          ],
          [
            [0, 0],
            [0, 0],
          ],
        ],
      ],
      [0, -1],
      2,
      1,
    ],
    expected: [
      [
        [54, 6],
        [6, 4],
      ],
      [
        [0, -1],
        [-1, -1],
      ],
    ],
  },
  {
    name: { ru: "Ядро 1 × 1 смешивает каналы", en: "A 1 × 1 kernel mixes channels" },
    arguments: [[[[1, 2, 3]], [[0, 1, -4]]], [[[[2]], [[-1]]]], [0.5], 1, 0],
    expected: [[[2.5, 3.5, 10.5]]],
  },
];
