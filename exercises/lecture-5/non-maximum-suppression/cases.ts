import type { Case } from "#exercises/kit/case.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { examples } from "#exercises/lecture-5/non-maximum-suppression/examples.ts";
import {
  intersectionOverUnion,
  nonMaximumSuppression,
} from "#exercises/lecture-5/non-maximum-suppression/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241001);
const compare = compareWith(nonMaximumSuppression);

/** Indices are whole numbers: right or wrong. */
const exactly = { relative: 0, absolute: 0 };

function suppressed(name: LocalisedText, boxes: number[][], scores: number[], threshold: number): Case {
  return compare(name, [boxes, scores, threshold], exactly);
}

type Scene = { objects: number; boxesEach: number; size: number; origin: number; threshold: number };

/**
 * Boxes that jitter around a few objects, as a detector gives them. A box whose IoU with another is within
 * a millionth of the threshold is left out, so that rounding never decides.
 */
function scene(name: LocalisedText, { objects, boxesEach, size, origin, threshold }: Scene): Case {
  const boxes: number[][] = [];
  for (let object = 0; object < objects; object += 1) {
    const [x, y] = [0, 1].map(() => origin + random.uniform(0, 6 * size));
    const [width, height] = [0, 1].map(() => random.uniform(0.5, 2) * size);
    for (let i = 0; i < boxesEach; i += 1) {
      const [dx, dy] = [0, 1].map(() => random.normal(0, 0.25 * size));
      const box = [x + dx, y + dy, x + dx + width, y + dy + height * random.uniform(0.7, 1.3)];
      const isClear = (other: number[]) => Math.abs(intersectionOverUnion(box, other) - threshold) > 1e-6;
      if (boxes.every(isClear)) boxes.push(box);
    }
  }
  const shuffled = random.shuffle(boxes);
  return suppressed(
    name,
    shuffled,
    shuffled.map(() => random.uniform(0, 1)),
    threshold,
  );
}

/** Each box overlaps its neighbours only: every second one stays when the scores fall from left to right. */
function chain(n: number, step: number): Case {
  const boxes = Array.from({ length: n }, (_, i) => [i * step, 0, (i + 1.75) * step, step]);
  const scores = boxes.map((_, i) => 1 - i / (2 * n));
  return suppressed({ ru: `Цепочка из ${n} рамок`, en: `A chain of ${n} boxes` }, boxes, scores, 0.25);
}

export const groups = [
  visibleGroup(examples, exactly),
  hiddenGroup({
    id: "typical",
    name: { ru: "Несколько объектов", en: "A few objects" },
    weight: 4,
    hint: {
      ru: "Возьмите самую уверенную рамку, уберите те, что сильно с ней пересекаются, и повторите с оставшимися.",
      en: "Take the box of the highest score, remove those that overlap it much, and go on with what is left.",
    },
    cases: [
      scene(
        { ru: "Три объекта", en: "Three objects" },
        { objects: 3, boxesEach: 4, size: 40, origin: 0, threshold: 0.5 },
      ),
      scene(
        { ru: "Пять объектов, низкий порог", en: "Five objects, a low threshold" },
        { objects: 5, boxesEach: 5, size: 25, origin: -60, threshold: 0.2 },
      ),
      scene(
        { ru: "Четыре объекта, высокий порог", en: "Four objects, a high threshold" },
        { objects: 4, boxesEach: 7, size: 60, origin: 10, threshold: 0.75 },
      ),
      chain(7, 1),
    ],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Сотни рамок", en: "Hundreds of boxes" },
    weight: 2,
    hint: {
      ru: "Рамка исчезает только из-за оставленной рамки, а не из-за любой более уверенной.",
      en: "A box goes only because of a box that is kept, not because of any box with a higher score.",
    },
    cases: [
      scene(
        { ru: "30 объектов", en: "30 objects" },
        { objects: 30, boxesEach: 10, size: 30, origin: 0, threshold: 0.45 },
      ),
    ],
  }),
  hiddenGroup({
    id: "relative-coordinates",
    name: { ru: "Координаты в долях картинки", en: "Coordinates as shares of the picture" },
    weight: 2,
    hint: {
      ru: "Координаты здесь от 0 до 1: ширина рамки — x2 − x1 без единицы, а у непересекающихся рамок пересечение равно нулю.",
      en: "Coordinates are from 0 to 1 here: the width is x2 − x1 with no one added, and boxes apart share nothing.",
    },
    cases: [
      scene(
        { ru: "Четыре объекта", en: "Four objects" },
        { objects: 4, boxesEach: 4, size: 0.125, origin: 0, threshold: 0.5 },
      ),
      chain(8, 0.125),
      suppressed(
        { ru: "Рамки по углам", en: "Boxes in the corners" },
        [
          [0, 0, 0.375, 0.375],
          [0.625, 0.625, 1, 1],
          [0.625, 0, 1, 0.375],
          [0, 0.625, 0.375, 1],
        ],
        [0.3, 0.9, 0.5, 0.7],
        0.125,
      ),
    ],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Равенства и крайние пороги", en: "Ties and extreme thresholds" },
    weight: 2,
    hint: {
      ru: "Равная уверенность: сначала меньший номер. IoU, равное порогу, не подавляет, и при пороге 1 остаются все рамки.",
      en: "Equal scores: the smaller index first. An IoU equal to the threshold does not suppress, and with a threshold of 1 all boxes stay.",
    },
    cases: [
      suppressed(
        { ru: "Равная уверенность", en: "Equal scores" },
        [
          [0, 0, 4, 4],
          [1, 0, 5, 4],
          [10, 0, 14, 4],
          [10, 1, 14, 5],
          [20, 0, 24, 4],
          [2, 0, 6, 4],
          [27.5, 7.5, 31.5, 11.5],
        ],
        [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
        0.4,
      ),
      suppressed(
        { ru: "IoU равно порогу", en: "An IoU equal to the threshold" },
        [
          [0, 0, 4, 4],
          [0, 0, 4, 1],
          [0, 0, 3, 4],
        ],
        [0.9, 0.8, 0.7],
        0.25,
      ),
      suppressed(
        { ru: "Порог 0: рамки касаются", en: "A threshold of 0: boxes that touch" },
        [
          [-2, -2, 0, 0],
          [0, -2, 2, 0],
          [1.5, -1, 3, 1],
          [0, 0, 1, 1],
        ],
        [0.2, 0.9, 0.8, 0.1],
        0,
      ),
      suppressed(
        { ru: "Порог 1: одинаковые рамки", en: "A threshold of 1: equal boxes" },
        [
          [3, 3, 5, 6],
          [3, 3, 5, 6],
          [3, 3, 5, 6],
        ],
        [0.25, 0.75, 0.5],
        1,
      ),
      suppressed(
        { ru: "Рамка внутри рамки", en: "A box inside a box" },
        [
          [0, 0, 10, 10],
          [4, 4, 6, 6],
          [0.5, 0.5, 10, 10],
        ],
        [0.6, 0.7, 0.5],
        0.5,
      ),
      suppressed({ ru: "Одна рамка", en: "One box" }, [[1, 2, 3, 5]], [-0.5], 0.5),
    ],
  }),
];
