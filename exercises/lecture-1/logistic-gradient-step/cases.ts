import { penguins } from "#exercises/data/penguins.ts";
import type { Case } from "#exercises/kit/case.ts";
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
import { examples } from "#exercises/lecture-1/logistic-gradient-step/examples.ts";
import { logisticGradientStep } from "#exercises/lecture-1/logistic-gradient-step/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { Value } from "#lib/value.ts";

const random = seededRandom(20240914);
const startingWeights = (values: readonly Value[]) => values[2];
const compare = compareWith(logisticGradientStep, startingWeights);

/**
 * σ(xᵀw) errs by at most a quarter of the error in xᵀw, and a residual is at most 1 in size: so the rounding
 * is that of a linear gradient whose targets are all 1. The weight is one term more, and η multiplies the rest.
 */
function step(name: LocalisedText, X: number[][], y: number[], w: number[], eta: number): Case {
  const terms = gradientMagnitude(
    X,
    y.map(() => 1),
    w,
  );
  const largestWeight = Math.max(...w.map(Math.abs));
  return compare(name, [X, y, w, eta], sumTolerance(X.length + w.length + 10, largestWeight + eta * terms));
}

function typical(n: number, d: number, eta: number): Case {
  const X = randomFeatures(random, n, new Array<number>(d).fill(1.5));
  const y = labelsOf(X, randomVector(random, d + 1, 1));
  const size = `${n} × ${d + 1}`;
  return step({ ru: size, en: size }, X, y, randomVector(random, d + 1, 1), eta);
}

function sameLabels(label: number, eta: number): Case {
  const X = randomFeatures(random, 8, [1, 1]);
  const y = X.map(() => label);
  const name = { ru: `Все метки ${label}`, en: `All labels ${label}` };
  return step(name, X, y, randomVector(random, 3, 1), eta);
}

/** Weights are the inverse of the scales, so that all terms of xᵀw are of a size. */
function scaled(scales: number[], eta: number): Case {
  const X = randomFeatures(random, 30, scales);
  const w = [0.5, ...scales.map((scale) => random.normal(0, 1) / scale)];
  const name = scales.join(", ");
  return step({ ru: `Масштабы ${name}`, en: `Scales ${name}` }, X, labelsOf(X, w), w, eta);
}

/** With a column of ones alone the best weight is the logit of the share of ones: 3 of 4 here. */
function alreadyOptimal(): Case {
  return step(
    { ru: "Вес уже оптимален", en: "The optimal weight" },
    [[1], [1], [1], [1]],
    [1, 1, 0, 1],
    [Math.log(3)],
    0.5,
  );
}

/** Half of the objects are on the wrong side of the border, some by a thousand. */
function saturated(): Case {
  const X = [10, -10, 7.5, -7.5, 8, -8, 0.01].map((x) => [1, x]);
  return step({ ru: "|xᵀw| до 1000", en: "|xᵀw| up to 1000" }, X, [1, 0, 0, 1, 1, 1, 0], [0, 100], 0.1);
}

/** 1 where the true weights say so, more or less: labels as data have them, not all on the right side. */
function labelsOf(X: number[][], w: number[]): number[] {
  return product(X, w).map((z) => random.bernoulli(1 / (1 + Math.exp(-z))));
}

const depthAndMass = standardisedFeatures(
  penguins.map(({ billDepthMm, bodyMassG }) => [billDepthMm, bodyMassG]),
);
const male = penguins.map(({ sex }) => Number(sex === "male"));

export const groups = [
  // Halves, quarters and one logarithm: a few roundings.
  visibleGroup(examples, { relative: 1e-9, absolute: 1e-9 }, startingWeights),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные данные", en: "Ordinary data" },
    weight: 4,
    hint: {
      ru: "Сравните свой градиент с разностью (L(w + h) − L(w − h)) / 2h, где L — log-loss.",
      en: "Compare your gradient with the difference (L(w + h) − L(w − h)) / 2h, where L is log-loss.",
    },
    cases: [typical(5, 1, 0.5), typical(12, 3, 0.1), typical(40, 5, 0.05)],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Сотни строк", en: "Hundreds of rows" },
    weight: 1,
    hint: {
      ru: "Здесь сотни строк и восемь признаков. Множитель 1/n должен зависеть от числа строк.",
      en: "Hundreds of rows and eight features here. The factor 1/n must follow the number of rows.",
    },
    cases: [typical(400, 8, 0.3)],
  }),
  hiddenGroup({
    id: "same-labels",
    name: { ru: "Все метки одинаковы", en: "All labels equal" },
    weight: 1,
    hint: {
      ru: "Когда все метки одинаковы, формула та же: остатки просто одного знака.",
      en: "When all labels are equal the formula is the same: the residuals just have one sign.",
    },
    cases: [sameLabels(0, 0.2), sameLabels(1, 0.2)],
  }),
  hiddenGroup({
    id: "saturated",
    name: { ru: "Насыщение", en: "Saturation" },
    weight: 2,
    hint: {
      ru: "Сумма xᵀw доходит до 1000, и модель уверенно ошибается. Остаток там почти ±1, а не NaN и не 0.",
      en: "The sum xᵀw goes up to 1000 and the model is sure and mistaken. The residual is nearly ±1 there, neither NaN nor 0.",
    },
    cases: [saturated()],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Масштаб и особые случаи", en: "Scale and special cases" },
    weight: 2,
    hint: {
      ru: "Признаки от 10⁻³ до 10⁶, один объект, один столбец, нулевой градиент: формула та же, без нормировки.",
      en: "Features from 10⁻³ to 10⁶, one object, one column, a gradient of zero: the same formula, nothing normalised.",
    },
    cases: [
      scaled([1e-3, 1e3], 1e-3),
      scaled([1e6, 1, 1e-2], 1e-6),
      step({ ru: "Один объект", en: "One object" }, [[1, -2.5, 4]], [1], [0.5, 1, -0.25], 0.75),
      step({ ru: "Один столбец", en: "One column" }, [[1], [1], [1]], [1, 0, 0], [0.5], 2),
      step(
        { ru: "Нулевой шаг", en: "A step of zero" },
        randomFeatures(random, 6, [1]),
        [0, 1, 1, 0, 1, 0],
        [0.5, -2],
        0,
      ),
      alreadyOptimal(),
    ],
  }),
  hiddenGroup({
    id: "penguins",
    name: { ru: "Пол пингвинов", en: "The sex of penguins" },
    weight: 1,
    hint: {
      ru: "Настоящие данные: самец или самка, по высоте клюва и массе, уже приведённым к среднему 0 и отклонению 1. Из нуля веса обоих признаков растут.",
      en: "Real data: male or female, from bill depth and body mass, which have been brought to mean 0 and deviation 1. From zero the weights of both features grow.",
    },
    cases: [
      step({ ru: "Первый шаг из нуля", en: "The first step from zero" }, depthAndMass, male, [0, 0, 0], 1),
      step(
        { ru: "Шаг в конце обучения", en: "A step late in training" },
        depthAndMass,
        male,
        [0.6, 3.5, 4],
        0.5,
      ),
    ],
  }),
];
