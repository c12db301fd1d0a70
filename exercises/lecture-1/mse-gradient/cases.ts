import { penguins } from "#exercises/data/penguins.ts";
import type { Case } from "#exercises/kit/case.ts";
import { gradientMagnitude, product, randomFeatures, randomVector } from "#exercises/kit/features.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-1/mse-gradient/examples.ts";
import { mseGradient } from "#exercises/lecture-1/mse-gradient/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20240909);
const compare = compareWith(mseGradient);

/** Two sums one after the other, of m and of n products; where they cancel, their terms set the tolerance. */
function gradient(name: LocalisedText, X: number[][], y: number[], w: number[]): Case {
  return compare(name, [X, y, w], sumTolerance(X.length + w.length, 2 * gradientMagnitude(X, y, w)));
}

function typical(n: number, d: number): Case {
  const X = randomFeatures(random, n, new Array<number>(d).fill(1.5));
  const size = `${n} × ${d + 1}`;
  return gradient({ ru: size, en: size }, X, randomVector(random, n, 3), randomVector(random, d + 1, 2));
}

/** Weights are the inverse of the scales, so that all terms of Xw are of a size. */
function scaled(scales: number[]): Case {
  const X = randomFeatures(random, 30, scales);
  const w = [0.5, ...scales.map((scale) => random.normal(0, 1) / scale)];
  const name = scales.join(", ");
  return gradient({ ru: `Масштабы ${name}`, en: `Scales ${name}` }, X, randomVector(random, 30, 1), w);
}

function alreadyOptimal(): Case {
  const X = randomFeatures(random, 20, [1, 2]);
  const w = [1.25, -0.5, 2];
  return gradient({ ru: "Веса уже оптимальны", en: "Optimal weights" }, X, product(X, w), w);
}

/** The body mass of penguins in grams by their measurements in millimetres, which are left as they are. */
function bodyMass(name: LocalisedText, w: number[]): Case {
  const X = penguins.map(({ billLengthMm, billDepthMm, flipperLengthMm }) => [
    1,
    billLengthMm,
    billDepthMm,
    flipperLengthMm,
  ]);
  const y = penguins.map(({ bodyMassG }) => bodyMassG);
  return gradient(name, X, y, w);
}

export const groups = [
  // Whole numbers and halves: nothing is rounded at all.
  visibleGroup(examples, { relative: 1e-9, absolute: 1e-9 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные данные", en: "Ordinary data" },
    weight: 4,
    hint: {
      ru: "Сравните каждую компоненту с разностью (L(w + h) − L(w − h)) / 2h.",
      en: "Compare each component with the difference (L(w + h) − L(w − h)) / 2h.",
    },
    cases: [typical(5, 1), typical(12, 3), typical(40, 5)],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Сотни строк", en: "Hundreds of rows" },
    weight: 1,
    hint: {
      ru: "Здесь сотни строк и восемь признаков. Множитель 2/n должен зависеть от числа строк.",
      en: "Hundreds of rows and eight features here. The factor 2/n must follow the number of rows.",
    },
    cases: [typical(400, 8)],
  }),
  hiddenGroup({
    id: "scaled",
    name: { ru: "Признаки разного масштаба", en: "Features of different scales" },
    weight: 1,
    hint: {
      ru: "Признаки от 10⁻³ до 10⁶: градиент нужен точный, без нормировки, ограничения и численных разностей.",
      en: "Features from 10⁻³ to 10⁶: the gradient must be exact, with no normalising, clipping or finite differences.",
    },
    cases: [scaled([1e-3, 1e3]), scaled([1e6, 1, 1e-2])],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 2,
    hint: {
      ru: "Один объект, один столбец, точка минимума: формула та же, и длина ответа равна числу столбцов.",
      en: "One object, one column, the minimum itself: the formula is the same, and the answer is as long as there are columns.",
    },
    cases: [
      gradient({ ru: "Один объект", en: "One object" }, [[1, -2.5, 4]], [1.5], [0.5, 1, -0.25]),
      gradient({ ru: "Один столбец", en: "One column" }, [[1], [1], [1]], [2, -1, 6.5], [0.5]),
      alreadyOptimal(),
    ],
  }),
  hiddenGroup({
    id: "penguins",
    name: { ru: "Масса пингвинов", en: "Body mass of penguins" },
    weight: 1,
    hint: {
      ru: "Настоящие данные без нормировки: длина крыла около двухсот миллиметров, и её компонента градиента во столько же раз больше компоненты свободного члена.",
      en: "Real data, nothing normalised: a flipper is some two hundred millimetres long, and its component of the gradient is so many times that of the intercept.",
    },
    cases: [
      bodyMass({ ru: "Нулевые веса", en: "Weights of zero" }, [0, 0, 0, 0]),
      bodyMass({ ru: "Веса недалеко от лучших", en: "Weights not far from the best" }, [-6445, 3, 18, 51]),
    ],
  }),
];
