import type { Case } from "#exercises/kit/case.ts";
import { productMagnitude, randomVector } from "#exercises/kit/features.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { randomMatrix } from "#exercises/kit/matrices.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-7/rnn-cell/examples.ts";
import { rnnCell } from "#exercises/lecture-7/rnn-cell/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241015);
const compare = compareWith(rnnCell);

type Step = { x: number[]; h: number[]; Wx: number[][]; Wh: number[][]; b: number[] };

/**
 * An error in the sum of d + k + 1 terms passes through tanh, whose slope is at most 1. The 1 beside the
 * magnitude stands for the rounding of tanh itself, and the 10 operations for its exponentials.
 */
function step(name: LocalisedText, { x, h, Wx, Wh, b }: Step): Case {
  const magnitude = productMagnitude(Wx, x) + productMagnitude(Wh, h) + Math.max(...b.map(Math.abs));
  return compare(name, [x, h, Wx, Wh, b], sumTolerance(x.length + h.length + 11, 1 + magnitude));
}

/** Weights of such a size that the sums are near ±1, where tanh is neither a line nor a constant. */
function typicalStep(d: number, k: number): Step {
  const deviation = 1 / Math.sqrt(d + k);
  return {
    x: randomVector(random, d, 1),
    h: randomVector(random, k, 0.5).map(Math.tanh),
    Wx: randomMatrix(random, k, d, deviation),
    Wh: randomMatrix(random, k, k, 2 * deviation),
    b: randomVector(random, k, 0.5),
  };
}

function typical(d: number, k: number): Case {
  return step({ ru: `d = ${d}, k = ${k}`, en: `d = ${d}, k = ${k}` }, typicalStep(d, k));
}

export const groups = [
  visibleGroup(examples, { relative: 0, absolute: 1e-11 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычный шаг", en: "An ordinary step" },
    weight: 4,
    hint: {
      ru: "Сверьте один нейрон вручную: строка Wx на x, строка Wh на h, сдвиг — и один тангенс от всей суммы.",
      en: "Check one unit by hand: a row of Wx times x, a row of Wh times h, the bias, and one tanh of the whole sum.",
    },
    cases: [typical(3, 2), typical(2, 5), typical(6, 4)],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Десятки нейронов", en: "Dozens of units" },
    weight: 1,
    hint: {
      ru: "Размеры d и k берутся из данных: ни один из них не записан числом.",
      en: "The sizes d and k come from the data: neither is written as a number.",
    },
    cases: [typical(50, 64)],
  }),
  hiddenGroup({
    id: "square",
    name: { ru: "Вход той же длины, что и состояние", en: "An input as long as the state" },
    weight: 2,
    hint: {
      ru: "Обе матрицы квадратные, и перепутанные строки и столбцы или x и h не видны по размерам.",
      en: "Both matrices are square, so that swapped rows and columns, or x and h, do not show in the shapes.",
    },
    cases: [typical(4, 4), typical(2, 2)],
  }),
  hiddenGroup({
    id: "saturated",
    name: { ru: "Насыщение", en: "Saturation" },
    weight: 1,
    hint: {
      ru: "Сумма здесь доходит до 1000. Ответ почти 1 или почти −1, а не NaN.",
      en: "The sum goes up to 1000 here. The answer is nearly 1 or nearly −1, not NaN.",
    },
    cases: [
      step(
        { ru: "Сумма до ±1000", en: "Sums up to ±1000" },
        {
          x: [10, -2],
          h: [0.5, -0.25, 0.75],
          Wx: [
            [100, 0],
            [-90, 50],
            [0.25, 1],
          ],
          Wh: [
            [1, 2, 0],
            [0, 1, -1],
            [0.5, -1, 0.5],
          ],
          b: [0.5, -1, 0.25],
        },
      ),
    ],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 2,
    hint: {
      ru: "Нулевое начальное состояние, нулевой вход, один нейрон, один вход: формула та же.",
      en: "A state of zeros at the start, an input of zeros, one unit, one input: the formula is the same.",
    },
    cases: [
      step(
        { ru: "Начало последовательности: h = 0", en: "The start of a sequence: h = 0" },
        {
          ...typicalStep(4, 3),
          h: [0, 0, 0],
        },
      ),
      step({ ru: "Нулевой вход", en: "An input of zeros" }, { ...typicalStep(2, 3), x: [0, 0] }),
      step({ ru: "Один нейрон", en: "One unit" }, typicalStep(3, 1)),
      step({ ru: "Один вход", en: "One input" }, typicalStep(1, 3)),
    ],
  }),
];
