import type { Case } from "#exercises/kit/case.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { examples } from "#exercises/lecture-5/iou/examples.ts";
import { iou } from "#exercises/lecture-5/iou/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241022);
const compare = compareWith(iou);

/**
 * A difference of coordinates rounds once, and the union is at least half of the areas that are added: a few ε
 * whatever the boxes. Going through centres and sides loses 1e-10 for coordinates of a million and boxes of ten.
 */
const tolerance = { relative: 1e-9, absolute: 1e-12 };

type Box = [x1: number, y1: number, x2: number, y2: number];

function pair(name: LocalisedText, a: Box, b: Box): Case {
  return compare(name, [a, b], tolerance);
}

/** The second box begins inside the first one and ends outside it, so that they overlap at a corner. */
function overlapping(name: LocalisedText, scale: number, offset: number): Case {
  const [x, y] = [random.uniform(-1, 1), random.uniform(-1, 1)];
  const [width, height] = [random.uniform(2, 4), random.uniform(1, 2)];
  const a = [x, y, x + width, y + height];
  const [left, top] = [x + width * random.uniform(0.2, 0.7), y + height * random.uniform(0.2, 0.7)];
  const b = [left, top, left + width * random.uniform(1, 2), top + height * random.uniform(1, 2)];
  const placed = ([x1, y1, x2, y2]: number[]): Box => [
    offset + scale * x1,
    offset + scale * y1,
    offset + scale * x2,
    offset + scale * y2,
  ];
  return pair(name, placed(a), placed(b));
}

export const groups = [
  visibleGroup(examples, tolerance),
  hiddenGroup({
    id: "typical",
    name: { ru: "Рамки пересекаются", en: "Boxes that overlap" },
    weight: 4,
    hint: {
      ru: "Нарисуйте две рамки на клетчатой бумаге: сколько клеток в общей части и сколько в объединении?",
      en: "Draw two boxes on squared paper: how many squares are in the common part, and how many in the union?",
    },
    cases: [
      overlapping({ ru: "Углом, 1", en: "At a corner, 1" }, 1, 0),
      overlapping({ ru: "Углом, 2", en: "At a corner, 2" }, 10, 5),
      pair({ ru: "Отрицательные координаты", en: "Negative coordinates" }, [-5, -3, 1, 2], [-2.5, -6, 4, -1]),
      pair({ ru: "Стороной", en: "At a side" }, [0, 0, 6, 4], [5, 1, 9, 3]),
    ],
  }),
  hiddenGroup({
    id: "inside",
    name: { ru: "Внутри, поверх и крест-накрест", en: "Inside, on top and crossing" },
    weight: 2,
    hint: {
      ru: "Одна рамка внутри другой, одинаковые рамки, рамки крест-накрест: у креста ни один угол не лежит внутри другой рамки.",
      en: "One box inside the other, equal boxes, boxes that cross: in a cross no corner lies inside the other box.",
    },
    cases: [
      pair({ ru: "Вторая внутри первой", en: "The second inside the first" }, [0, 0, 8, 5], [1, 2, 3, 4.5]),
      pair({ ru: "Первая внутри второй", en: "The first inside the second" }, [1, 1, 2, 4], [-3, 0, 6, 7]),
      pair({ ru: "Одинаковые", en: "Equal" }, [1.5, -2, 4, 3], [1.5, -2, 4, 3]),
      pair({ ru: "Крест-накрест", en: "Crossing" }, [0, 3, 10, 5], [4, 0, 7, 9]),
    ],
  }),
  hiddenGroup({
    id: "apart",
    name: { ru: "Порознь, касаясь и едва пересекаясь", en: "Apart, touching and hardly overlapping" },
    weight: 2,
    hint: {
      ru: "Рамки не пересекаются или только касаются: IoU равна нулю, а не меньше и не больше. У каждой стороны общей части свой max.",
      en: "The boxes do not intersect, or only touch: the IoU is zero, neither less nor more. Each side of the common part has its own max.",
    },
    cases: [
      pair({ ru: "Порознь по x", en: "Apart along x" }, [0, 0, 2, 3], [2.5, 1, 5, 2]),
      pair({ ru: "Порознь по y", en: "Apart along y" }, [0, 4, 3, 6], [1, -1, 2, 1]),
      pair({ ru: "Порознь по обеим осям", en: "Apart along both axes" }, [-4, -4, -1, -2], [1, 3, 2, 7]),
      pair({ ru: "Касаются стороной", en: "Touching along a side" }, [0, 0, 3, 2], [0.5, 2, 2, 6]),
      pair({ ru: "Касаются углом", en: "Touching at a corner" }, [0, 0, 3, 2], [3, 2, 4, 5]),
      // Without this one a function that always returns zero would earn the group.
      pair({ ru: "Едва пересекаются", en: "Hardly overlapping" }, [0, 0, 3, 2], [2.875, 1.75, 7, 4]),
    ],
  }),
  hiddenGroup({
    id: "degenerate",
    name: { ru: "Нулевая площадь и очень узкие рамки", en: "Zero area and very narrow boxes" },
    weight: 1,
    hint: {
      ru: "У рамки может не быть площади. Если её нет у обеих, ответ 0, а не NaN.",
      en: "A box may have no area. If neither has one, the answer is 0 and not NaN.",
    },
    cases: [
      pair({ ru: "Точка внутри рамки", en: "A point inside a box" }, [0, 0, 4, 4], [1, 2, 1, 2]),
      pair({ ru: "Одна и та же точка", en: "The same point twice" }, [1, 2, 1, 2], [1, 2, 1, 2]),
      pair({ ru: "Отрезки крест-накрест", en: "Segments that cross" }, [0, 1, 4, 1], [2, 0, 2, 3]),
      pair({ ru: "Узкие рамки", en: "Narrow boxes" }, [0, 0, 8, 0.0625], [2, 0.03125, 12, 0.125]),
    ],
  }),
  hiddenGroup({
    id: "scaled",
    name: { ru: "Доли картинки и миллионы", en: "Shares of the picture and millions" },
    weight: 1,
    hint: {
      ru: "IoU не зависит от единицы измерения: ничего не округляйте и ничего не прибавляйте ни к сторонам, ни к знаменателю.",
      en: "IoU does not depend on the unit: round nothing, and add nothing to the sides or to the denominator.",
    },
    cases: [
      overlapping({ ru: "Доли картинки", en: "Shares of the picture" }, 0.1, 0.3),
      overlapping({ ru: "Очень маленькие", en: "Very small" }, 1e-5, 0.5),
      overlapping({ ru: "До миллиона", en: "Up to a million" }, 1e5, 3e5),
      overlapping({ ru: "Далеко от нуля", en: "Far from zero" }, 10, 1e6),
    ],
  }),
];
