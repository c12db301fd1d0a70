import type { Case } from "#exercises/kit/case.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-6/dice-loss/examples.ts";
import { diceLoss } from "#exercises/lecture-6/dice-loss/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241008);
const compare = compareWith(diceLoss);

/**
 * All terms of the three sums are at least 0, so each sum keeps its digits up to h·w roundings, and so does
 * their ratio, which is at most 1; a few more operations follow it.
 */
function loss(name: LocalisedText, p: number[][], y: number[][], smooth: number): Case {
  return compare(name, [p, y, smooth], sumTolerance(p.length * p[0].length + 5, 1));
}

/** A mask that is 1 inside a disc, given by its centre and radius in shares of the picture. */
function disc(
  h: number,
  w: number,
  [centreX, centreY]: readonly [number, number],
  radius: number,
): number[][] {
  return Array.from({ length: h }, (_, i) =>
    Array.from({ length: w }, (__, j) =>
      Math.hypot((j + 0.5) / w - centreX, (i + 0.5) / h - centreY) < radius ? 1 : 0,
    ),
  );
}

/** What a network that is not quite sure says of a mask: its logit is ±2 and normal noise. */
function blurred(y: number[][], noise: number): number[][] {
  return y.map((row) => row.map((pixel) => 1 / (1 + Math.exp(-random.normal(pixel === 1 ? 2 : -2, noise)))));
}

type Picture = { h: number; w: number; centre: readonly [number, number]; radius: number; smooth: number };

function typical({ h, w, centre, radius, smooth }: Picture): Case {
  const y = disc(h, w, centre, radius);
  const size = `${h} × ${w}, s = ${smooth}`;
  return loss({ ru: size, en: size }, blurred(y, 1.5), y, smooth);
}

/** No pixel is the object, and the network gives each a tiny probability. */
function nearlyNothing(probability: number, smooth: number): Case {
  const y = disc(12, 10, [0, 0], 0);
  const p = y.map((row) => row.map(() => probability * random.uniform(0.5, 1.5)));
  return loss(
    { ru: `Вероятности около ${probability}`, en: `Probabilities near ${probability}` },
    p,
    y,
    smooth,
  );
}

/** Without it the loss of intersection over union would earn the group: where y is zero the two agree. */
function onePixel(): Case {
  const y = disc(9, 9, [0.5, 0.5], 0.06);
  return loss({ ru: "Объект в один пиксель", en: "An object of one pixel" }, blurred(y, 1), y, 0.5);
}

export const groups = [
  // Sums of a few halves and quarters, and one division.
  visibleGroup(examples, { relative: 0, absolute: 1e-11 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Объект на картинке", en: "An object in a picture" },
    weight: 4,
    hint: {
      ru: "Выпишите по отдельности три суммы по всем пикселям: Σpy, Σp и Σy. Двойка стоит только перед первой.",
      en: "Write the three sums over all pixels down one by one: Σpy, Σp and Σy. The 2 is before the first alone.",
    },
    cases: [
      typical({ h: 6, w: 6, centre: [0.5, 0.5], radius: 0.3, smooth: 1 }),
      typical({ h: 5, w: 9, centre: [0.3, 0.6], radius: 0.35, smooth: 0.5 }),
      typical({ h: 12, w: 7, centre: [0.9, 0.1], radius: 0.5, smooth: 2 }),
    ],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Тысячи пикселей", en: "Thousands of pixels" },
    weight: 1,
    hint: {
      ru: "Картинка большая, а объект на ней маленький: суммы берутся по всей картинке.",
      en: "The picture is large and the object in it small: the sums are over the whole picture.",
    },
    cases: [
      typical({ h: 64, w: 48, centre: [0.4, 0.5], radius: 0.3, smooth: 1 }),
      typical({ h: 40, w: 80, centre: [0.7, 0.2], radius: 0.06, smooth: 1 }),
    ],
  }),
  hiddenGroup({
    id: "empty",
    name: { ru: "Объекта почти или совсем нет", en: "Hardly an object or none" },
    weight: 2,
    hint: {
      ru: "Маска почти пуста, и ответ решают s и сумма вероятностей, даже очень малых. Не обрезайте их и не забудьте s в числителе.",
      en: "The mask is nearly empty, and s and the sum of probabilities, however small, decide. Do not clip them, and do not forget s in the numerator.",
    },
    cases: [
      onePixel(),
      nearlyNothing(0.02, 1),
      nearlyNothing(1e-9, 1e-7),
      loss({ ru: "Пусты обе", en: "Both are empty" }, [[0, 0, 0]], [[0, 0, 0]], 0.001),
    ],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 2,
    hint: {
      ru: "Одна строка, один пиксель, объект во всю картинку, s = 0: формула одна и та же.",
      en: "One row, one pixel, an object that fills the picture, s = 0: the formula is the same.",
    },
    cases: [
      loss({ ru: "Один пиксель", en: "One pixel" }, [[0.3]], [[1]], 0.25),
      loss({ ru: "Одна строка, s = 0", en: "One row, s = 0" }, [[0.9, 0.5, 0.125, 0.7]], [[1, 1, 0, 0]], 0),
      loss(
        { ru: "Один столбец, ничего общего", en: "One column, nothing in common" },
        [[0.75], [0], [0.5]],
        [[0], [1], [0]],
        1,
      ),
      loss(
        { ru: "Объект во всю картинку", en: "The object fills the picture" },
        [
          [0.6, 0.8],
          [0.45, 0.9],
        ],
        [
          [1, 1],
          [1, 1],
        ],
        1,
      ),
      loss(
        { ru: "Вероятности 0 и 1", en: "Probabilities of 0 and 1" },
        [
          [1, 1, 0, 1],
          [0, 1, 0, 0],
        ],
        [
          [1, 0, 0, 1],
          [1, 1, 1, 0],
        ],
        1,
      ),
    ],
  }),
];
