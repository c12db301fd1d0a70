import type { Case } from "#exercises/kit/case.ts";
import { productMagnitude, randomVector } from "#exercises/kit/features.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { randomMatrix } from "#exercises/kit/matrices.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-7/lstm-cell/examples.ts";
import { lstmCell } from "#exercises/lecture-7/lstm-cell/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241016);
const compare = compareWith(lstmCell);

type Step = { x: number[]; h: number[]; c: number[]; Wx: number[][]; Wh: number[][]; b: number[] };

/**
 * An error in a sum of d + k + 1 terms passes through σ or tanh, whose slopes are at most 1, and then
 * stands before c or before a number below 1. The two 1s stand for the rounding of σ and tanh and for
 * that number, the 20 operations for the exponentials and what follows them.
 */
function step(name: LocalisedText, { x, h, c, Wx, Wh, b }: Step): Case {
  const magnitude = productMagnitude(Wx, x) + productMagnitude(Wh, h) + Math.max(...b.map(Math.abs));
  const memory = Math.max(...c.map(Math.abs));
  const tolerance = sumTolerance(x.length + h.length + 20, (1 + magnitude) * (1 + memory));
  return compare(name, [x, h, c, Wx, Wh, b], tolerance);
}

/** Weights of such a size that no gate is quite open or shut. */
function typicalStep(d: number, k: number): Step {
  const deviation = 1.5 / Math.sqrt(d + k);
  return {
    x: randomVector(random, d, 1),
    h: randomVector(random, k, 0.5).map(Math.tanh),
    c: randomVector(random, k, 1.5),
    Wx: randomMatrix(random, 4 * k, d, deviation),
    Wh: randomMatrix(random, 4 * k, k, deviation),
    b: randomVector(random, 4 * k, 0.5),
  };
}

function typical(d: number, k: number): Case {
  return step({ ru: `d = ${d}, k = ${k}`, en: `d = ${d}, k = ${k}` }, typicalStep(d, k));
}

/** The sums of two units are in the hundreds, some above 710, where eᶻ overflows; those of the third are ordinary. */
function saturated(): Case {
  const { h, Wh, ...ordinary } = typicalStep(2, 3);
  const x = [10, -5];
  const Wx = ordinary.Wx.map(([a, b], row) => (row % 3 === 2 ? [a / 10, b / 10] : [a * 150, b * 150]));
  return step({ ru: "Суммы до тысячи", en: "Sums up to a thousand" }, { ...ordinary, x, h, Wx, Wh });
}

export const groups = [
  visibleGroup(examples, { relative: 0, absolute: 1e-11 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычный шаг", en: "An ordinary step" },
    weight: 4,
    hint: {
      ru: "Выпишите четыре вектора i, f, g, o по отдельности. Порядок блоков задан, и у g тангенс, а не сигмоида.",
      en: "Write the four vectors i, f, g, o down one by one. The order of blocks is given, and g has tanh and no sigmoid.",
    },
    cases: [typical(3, 2), typical(2, 4), typical(5, 5)],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Десятки нейронов", en: "Dozens of units" },
    weight: 1,
    hint: {
      ru: "Размеры d и k берутся из данных: ни один из них не записан числом.",
      en: "The sizes d and k come from the data: neither is written as a number.",
    },
    cases: [typical(20, 32)],
  }),
  hiddenGroup({
    id: "large-memory",
    name: { ru: "Большая память", en: "A large memory" },
    weight: 1,
    hint: {
      ru: "Память может быть любой величины: ограничено только состояние h, её саму не обрезают.",
      en: "The memory may be of any size: only the state h is bounded, and the memory is not clipped.",
    },
    cases: [
      step({ ru: "|c| до 100", en: "|c| up to 100" }, { ...typicalStep(3, 4), c: [100, -40, 12.5, 0.25] }),
    ],
  }),
  hiddenGroup({
    id: "saturated",
    name: { ru: "Насыщение", en: "Saturation" },
    weight: 1,
    hint: {
      ru: "Суммы здесь в сотни: вентили открыты или закрыты до конца, и ни один не NaN.",
      en: "Sums are in the hundreds here: gates are open or shut to the end, and none is NaN.",
    },
    cases: [saturated()],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 2,
    hint: {
      ru: "Первый шаг с нулевыми h и c, один нейрон, один вход: формулы те же.",
      en: "The first step with h and c of zeros, one unit, one input: the formulas are the same.",
    },
    cases: [
      step(
        { ru: "Начало последовательности: h = 0, c = 0", en: "The start of a sequence: h = 0, c = 0" },
        { ...typicalStep(4, 3), h: [0, 0, 0], c: [0, 0, 0] },
      ),
      typical(3, 1),
      typical(1, 2),
    ],
  }),
];
