import type { Case } from "#exercises/kit/case.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { randomImage } from "#exercises/kit/matrices.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-4/conv2d/examples.ts";
import { conv2d } from "#exercises/lecture-4/conv2d/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241015);
const compare = compareWith(conv2d);

type Layer = {
  image: number[][][];
  kernels: number[][][][];
  bias: number[];
  stride: number;
  padding: number;
};

/** Each number is a sum of CAB products and a bias; the layer of absolute values tells how large its terms are. */
function maps(name: LocalisedText, { image, kernels, bias, stride, padding }: Layer): Case {
  const absolute = (channels: number[][][]) =>
    channels.map((rows) => rows.map((row) => row.map((value) => Math.abs(value))));
  const terms = conv2d(absolute(image), kernels.map(absolute), bias.map(Math.abs), stride, padding);
  const products = kernels[0].flat(2).length;
  return compare(
    name,
    [image, kernels, bias, stride, padding],
    sumTolerance(products + 1, Math.max(...terms.flat(2))),
  );
}

type Size = { image: [C: number, H: number, W: number]; kernels: [F: number, A: number, B: number] };

function randomLayer({ image: [C, H, W], kernels: [F, A, B] }: Size, stride: number, padding: number): Layer {
  return {
    image: randomImage(random, C, H, W),
    kernels: Array.from({ length: F }, () => randomImage(random, C, A, B)),
    bias: Array.from({ length: F }, () => random.normal(0, 2)),
    stride,
    padding,
  };
}

function typical(size: Size, stride: number, padding: number, name: LocalisedText | null = null): Case {
  const [F, ...window] = size.kernels;
  const sizes = `${size.image.join("×")}, ${F} × (${window.join("×")}), s = ${stride}, p = ${padding}`;
  return maps(name ?? { ru: sizes, en: sizes }, randomLayer(size, stride, padding));
}

/** Differences of neighbours among pixels near a million: the sum is a millionth of its terms. */
function cancelling(): Case {
  const layer = randomLayer({ image: [2, 6, 5], kernels: [2, 3, 3] }, 1, 1);
  const acrossRows = sobel[0].map((_, i) => sobel.map((row) => row[i]));
  return maps(
    { ru: "Пиксели около миллиона", en: "Pixels near a million" },
    {
      ...layer,
      image: layer.image.map((rows) => rows.map((row) => row.map((value) => 1e6 + value))),
      kernels: [
        [sobel, acrossRows],
        [acrossRows, sobel],
      ],
    },
  );
}

/** The weights of a kernel that finds vertical edges; they add up to zero. */
const sobel = [
  [-1, 0, 1],
  [-2, 0, 2],
  [-1, 0, 1],
];

export const groups = [
  // Small whole numbers and halves: nothing is rounded.
  visibleGroup(examples, { relative: 0, absolute: 1e-12 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные слои", en: "Ordinary layers" },
    weight: 4,
    hint: {
      ru: "Посчитайте одно число вручную: окно, сумма по всем каналам, сдвиг. Ядро не переворачивается.",
      en: "Compute one number by hand: the window, the sum over all channels, the bias. The kernel is not flipped.",
    },
    cases: [
      typical({ image: [2, 5, 5], kernels: [2, 3, 3] }, 1, 0),
      typical({ image: [3, 6, 6], kernels: [2, 3, 3] }, 1, 1),
      typical({ image: [2, 7, 7], kernels: [3, 2, 2] }, 2, 1),
    ],
  }),
  hiddenGroup({
    id: "shapes",
    name: { ru: "Неквадратные изображения и ядра", en: "Images and kernels that are not square" },
    weight: 2,
    hint: {
      ru: "Высота и ширина здесь разные и у изображения, и у окна; H′ зависит от A, а W′ от B.",
      en: "Height and width differ here, of the image and of the window; H′ follows A and W′ follows B.",
    },
    cases: [
      typical({ image: [2, 4, 7], kernels: [2, 1, 3] }, 1, 0),
      typical({ image: [2, 6, 3], kernels: [3, 4, 2] }, 1, 1),
      typical({ image: [3, 3, 8], kernels: [2, 3, 5] }, 2, 2),
    ],
  }),
  hiddenGroup({
    id: "stride-and-padding",
    name: { ru: "Шаг и рамка", en: "Stride and padding" },
    weight: 2,
    hint: {
      ru: "Окно, которое не помещается целиком, отбрасывается; угол окна в изображении с рамкой — (s·r, s·c).",
      en: "A window that does not fit in whole is dropped; its corner in the framed image is (s·r, s·c).",
    },
    cases: [
      typical({ image: [2, 6, 6], kernels: [2, 3, 3] }, 2, 0),
      typical({ image: [2, 8, 7], kernels: [2, 3, 2] }, 3, 1),
      typical({ image: [2, 9, 9], kernels: [2, 2, 2] }, 4, 1),
      typical({ image: [2, 3, 3], kernels: [2, 2, 2] }, 2, 3),
    ],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Цветная картинка", en: "A colour picture" },
    weight: 1,
    hint: {
      ru: "Здесь 3 канала 32 × 32 и восемь ядер: ни один размер нельзя записать числом.",
      en: "Three channels of 32 × 32 here and eight kernels: no size may be written as a number.",
    },
    cases: [typical({ image: [3, 32, 32], kernels: [8, 3, 3] }, 2, 1)],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 2,
    hint: {
      ru: "Ядро 1 × 1, ядро размером с изображение, один пиксель в рамке, большие значения: формула та же.",
      en: "A 1 × 1 kernel, one as large as the image, one pixel in a frame, large values: the same formula.",
    },
    cases: [
      typical({ image: [4, 4, 4], kernels: [2, 1, 1] }, 2, 0, { ru: "Ядра 1 × 1", en: "Kernels 1 × 1" }),
      typical({ image: [2, 4, 3], kernels: [3, 4, 3] }, 1, 0, {
        ru: "Ядра размером с изображение",
        en: "Kernels as large as the image",
      }),
      typical({ image: [2, 1, 1], kernels: [2, 3, 3] }, 2, 2, {
        ru: "Один пиксель в рамке",
        en: "One pixel in a frame",
      }),
      cancelling(),
    ],
  }),
];
