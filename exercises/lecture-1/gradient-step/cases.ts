import { cars } from "#exercises/data/cars.ts";
import type { Case, Tolerance } from "#exercises/kit/case.ts";
import {
  gradientMagnitude,
  product,
  randomFeatures,
  randomVector,
  standardisedFeatures,
} from "#exercises/kit/features.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-1/gradient-step/examples.ts";
import { gradientStep } from "#exercises/lecture-1/gradient-step/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { Value } from "#lib/value.ts";

const random = seededRandom(20240905);
const startingWeights = (values: readonly Value[]) => values[2];
const compare = compareWith(gradientStep, startingWeights);

/** The residuals and then the slope are sums of products, of m and of n terms; the weight is one term more. */
function tolerance(X: number[][], y: number[], w: number[], eta: number): Tolerance {
  const largestWeight = Math.max(...w.map(Math.abs));
  return sumTolerance(X.length + w.length, largestWeight + 2 * eta * gradientMagnitude(X, y, w));
}

function step(name: LocalisedText, X: number[][], y: number[], w: number[], eta: number): Case {
  return compare(name, [X, y, w, eta], tolerance(X, y, w, eta));
}

function typical(n: number, d: number, eta: number): Case {
  const X = randomFeatures(random, n, new Array<number>(d).fill(1.5));
  const size = `${n} × ${d + 1}`;
  return step({ ru: size, en: size }, X, randomVector(random, n, 3), randomVector(random, d + 1, 2), eta);
}

/** Weights are the inverse of the scales, so that all terms of Xw are of a size. */
function scaled(scales: number[], eta: number): Case {
  const X = randomFeatures(random, 30, scales);
  const w = [0.5, ...scales.map((scale) => random.normal(0, 1) / scale)];
  const name = scales.join(", ");
  return step({ ru: `Масштабы ${name}`, en: `Scales ${name}` }, X, randomVector(random, 30, 1), w, eta);
}

function alreadyOptimal(): Case {
  const X = randomFeatures(random, 20, [1, 2]);
  const w = [1.25, -0.5, 2];
  return step({ ru: "Веса уже оптимальны", en: "Optimal weights" }, X, product(X, w), w, 0.3);
}

const weightAndPower = cars.map(({ weightKg, powerHp }) => [weightKg, powerHp]);
const fuelUse = cars.map(({ litresPer100Km }) => litresPer100Km);

export const groups = [
  // Whole numbers and halves: nothing is rounded but the last operations.
  visibleGroup(examples, { relative: 1e-9, absolute: 1e-9 }, startingWeights),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные данные", en: "Ordinary data" },
    weight: 4,
    hint: {
      ru: "Сравните свой градиент с разностью (L(w + h) − L(w − h)) / 2h по каждому весу.",
      en: "Compare your gradient with the difference (L(w + h) − L(w − h)) / 2h in each weight.",
    },
    cases: [typical(5, 1, 0.1), typical(12, 3, 0.05), typical(40, 5, 0.01)],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Сотни строк", en: "Hundreds of rows" },
    weight: 2,
    hint: {
      ru: "Здесь сотни строк и восемь признаков. Множитель 1/n должен зависеть от числа строк.",
      en: "Hundreds of rows and eight features here. The factor 1/n must follow the number of rows.",
    },
    cases: [typical(400, 8, 0.02)],
  }),
  hiddenGroup({
    id: "scaled",
    name: { ru: "Признаки разного масштаба", en: "Features of different scales" },
    weight: 2,
    hint: {
      ru: "Признаки от 10⁻³ до 10⁶: не нормируйте данные и не ограничивайте градиент.",
      en: "Features from 10⁻³ to 10⁶: do not normalise the data and do not clip the gradient.",
    },
    cases: [scaled([1e-3, 1e3], 1e-3), scaled([1e6, 1, 1e-2], 1e-6)],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 2,
    hint: {
      ru: "Один объект, один столбец, нулевой или огромный шаг, градиент, равный нулю: формула та же.",
      en: "One object, one column, a zero or a huge step, a gradient that is zero: the formula is the same.",
    },
    cases: [
      step({ ru: "Один объект", en: "One object" }, [[1, -2.5, 4]], [1.5], [0.5, 1, -0.25], 0.75),
      step({ ru: "Один столбец", en: "One column" }, [[1], [1], [1]], [2, -1, 6.5], [0.5], 0.25),
      step(
        { ru: "Нулевой шаг", en: "A step of zero" },
        randomFeatures(random, 6, [1]),
        randomVector(random, 6, 1),
        [3, -2],
        0,
      ),
      step(
        { ru: "Огромный шаг", en: "A huge step" },
        randomFeatures(random, 6, [1]),
        randomVector(random, 6, 1),
        [1, 1],
        1e4,
      ),
      alreadyOptimal(),
    ],
  }),
  hiddenGroup({
    id: "cars",
    name: { ru: "Расход топлива автомобилей", en: "Fuel use of cars" },
    weight: 1,
    hint: {
      ru: "Настоящие данные. Один раз признаки уже приведены к среднему 0 и отклонению 1, другой раз они в килограммах и лошадиных силах, и шаг поэтому крошечный. Формула та же.",
      en: "Real data. Once the features have been brought to mean 0 and deviation 1, once they are in kilograms and horsepower, which takes a tiny step. The formula is the same.",
    },
    cases: [
      step(
        { ru: "Первый шаг из нуля", en: "The first step from zero" },
        standardisedFeatures(weightAndPower),
        fuelUse,
        [0, 0, 0],
        0.1,
      ),
      step(
        { ru: "Килограммы и лошадиные силы", en: "Kilograms and horsepower" },
        weightAndPower.map((row) => [1, ...row]),
        fuelUse,
        [1, 0.005, 0.02],
        2e-7,
      ),
    ],
  }),
];
