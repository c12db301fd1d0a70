import type { Case } from "#exercises/kit/case.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { randomImage } from "#exercises/kit/matrices.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { examples } from "#exercises/lecture-4/max-pool/examples.ts";
import { maxPool } from "#exercises/lecture-4/max-pool/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241016);
const compare = compareWith(maxPool);

/** A maximum is one of the numbers it was taken of: nothing is rounded, however it is found. */
const exactly = { relative: 0, absolute: 0 };

type Window = { size: number; stride: number };

function pooled(name: LocalisedText, image: number[][][], { size, stride }: Window): Case {
  return compare(name, [image, size, stride], exactly);
}

function typical(C: number, H: number, W: number, window: Window): Case {
  const name = `${C}×${H}×${W}, a = ${window.size}, s = ${window.stride}`;
  return pooled({ ru: name, en: name }, randomImage(random, C, H, W), window);
}

/** An image of negative numbers only, of about the given size. */
function negative(name: LocalisedText, scale: number, window: Window): Case {
  const image = randomImage(random, 2, 6, 7).map((channel) =>
    channel.map((row) => row.map((value) => -scale * (1 + Math.abs(value)))),
  );
  return pooled(name, image, window);
}

export const groups = [
  visibleGroup(examples, exactly),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные изображения", en: "Ordinary images" },
    weight: 4,
    hint: {
      ru: "Найдите вручную максимум первого и второго окна: на сколько они сдвинуты друг от друга?",
      en: "Find the maximum of the first and of the second window by hand: how far apart are they?",
    },
    cases: [
      typical(2, 6, 6, { size: 2, stride: 2 }),
      typical(3, 5, 5, { size: 3, stride: 1 }),
      typical(2, 9, 9, { size: 3, stride: 2 }),
    ],
  }),
  hiddenGroup({
    id: "negative",
    name: { ru: "Только отрицательные числа", en: "Negative numbers only" },
    weight: 2,
    hint: {
      ru: "Все числа здесь отрицательные, и ответ тоже. С какого числа вы начинаете поиск максимума?",
      en: "All the numbers are negative here, and so is the answer. From which number does your search for the maximum start?",
    },
    cases: [
      negative({ ru: "Около −1", en: "Near −1" }, 1, { size: 2, stride: 1 }),
      negative({ ru: "Около −10⁻⁹", en: "Near −10⁻⁹" }, 1e-9, { size: 3, stride: 2 }),
      negative({ ru: "Около −10¹²", en: "Near −10¹²" }, 1e12, { size: 2, stride: 3 }),
    ],
  }),
  hiddenGroup({
    id: "edges",
    name: { ru: "Края и промежутки", en: "Edges and gaps" },
    weight: 2,
    hint: {
      ru: "Изображение не квадратное, окна пересекаются или стоят с промежутками, у края остаётся лишнее: его отбрасывают.",
      en: "The image is not square, windows overlap or stand apart, and what is left over at the edge is dropped.",
    },
    cases: [
      typical(2, 5, 8, { size: 2, stride: 2 }),
      typical(2, 7, 4, { size: 3, stride: 2 }),
      typical(1, 8, 11, { size: 2, stride: 3 }),
      typical(2, 10, 7, { size: 4, stride: 1 }),
    ],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Большое изображение", en: "A large image" },
    weight: 1,
    hint: {
      ru: "Три канала по полторы сотни пикселей: ни один размер нельзя записать числом.",
      en: "Three channels of a hundred and fifty pixels a side: no size may be written as a number.",
    },
    cases: [typical(3, 150, 151, { size: 3, stride: 2 })],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 1,
    hint: {
      ru: "Окно в один пиксель, окно размером с изображение, одинаковые числа: правило то же.",
      en: "A window of one pixel, one as large as the image, equal numbers: the same rule.",
    },
    cases: [
      typical(2, 4, 6, { size: 1, stride: 2 }),
      typical(3, 5, 5, { size: 5, stride: 1 }),
      typical(1, 1, 1, { size: 1, stride: 1 }),
      pooled(
        { ru: "Одинаковые числа", en: "Equal numbers" },
        [new Array<number[]>(4).fill([-0.5, -0.5, -0.5, -0.5])],
        { size: 2, stride: 1 },
      ),
    ],
  }),
];
