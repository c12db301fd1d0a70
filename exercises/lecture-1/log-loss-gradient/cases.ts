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
import { examples } from "#exercises/lecture-1/log-loss-gradient/examples.ts";
import { logLossGradient } from "#exercises/lecture-1/log-loss-gradient/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20240913);
const compare = compareWith(logLossGradient);

/**
 * σ(xᵀw) errs by at most a quarter of the error in xᵀw, and a residual is at most 1 in size: so the rounding
 * is that of a linear gradient whose targets are all 1.
 */
function gradient(name: LocalisedText, X: number[][], y: number[], w: number[]): Case {
  const terms = gradientMagnitude(
    X,
    y.map(() => 1),
    w,
  );
  return compare(name, [X, y, w], sumTolerance(X.length + w.length + 10, terms));
}

function typical(n: number, d: number): Case {
  const X = randomFeatures(random, n, new Array<number>(d).fill(1.5));
  const y = labelsOf(X, randomVector(random, d + 1, 1));
  const size = `${n} × ${d + 1}`;
  return gradient({ ru: size, en: size }, X, y, randomVector(random, d + 1, 1));
}

function sameLabels(label: number): Case {
  const X = randomFeatures(random, 8, [1, 1]);
  const y = X.map(() => label);
  const name = { ru: `Все метки ${label}`, en: `All labels ${label}` };
  return gradient(name, X, y, randomVector(random, 3, 1));
}

/** Weights are the inverse of the scales, so that all terms of xᵀw are of a size. */
function scaled(scales: number[]): Case {
  const X = randomFeatures(random, 30, scales);
  const w = [0.5, ...scales.map((scale) => random.normal(0, 1) / scale)];
  const name = scales.join(", ");
  return gradient({ ru: `Масштабы ${name}`, en: `Scales ${name}` }, X, labelsOf(X, w), w);
}

/** With a column of ones alone the best weight is the logit of the share of ones: 3 of 4 here. */
function alreadyOptimal(): Case {
  return gradient(
    { ru: "Вес уже оптимален", en: "The optimal weight" },
    [[1], [1], [1], [1]],
    [1, 1, 0, 1],
    [Math.log(3)],
  );
}

/** Half of the objects are on the wrong side of the border, some by a thousand. */
function saturated(): Case {
  const X = [10, -10, 7.5, -7.5, 8, -8, 0.01].map((x) => [1, x]);
  return gradient({ ru: "|xᵀw| до 1000", en: "|xᵀw| up to 1000" }, X, [1, 0, 0, 1, 1, 1, 0], [0, 100]);
}

/** 1 where the true weights say so, more or less: labels as data have them, not all on the right side. */
function labelsOf(X: number[][], w: number[]): number[] {
  return product(X, w).map((z) => random.bernoulli(1 / (1 + Math.exp(-z))));
}

const twoSpecies = penguins.filter(({ species }) => species !== "Gentoo");
const bills = twoSpecies.map(({ billLengthMm, billDepthMm }) => [billLengthMm, billDepthMm]);
const chinstrap = twoSpecies.map(({ species }) => Number(species === "Chinstrap"));

export const groups = [
  // Halves, quarters and one logarithm: a few roundings.
  visibleGroup(examples, { relative: 1e-9, absolute: 1e-9 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные данные", en: "Ordinary data" },
    weight: 4,
    hint: {
      ru: "Сравните свой градиент с разностью (L(w + h) − L(w − h)) / 2h, где L — log-loss.",
      en: "Compare your gradient with the difference (L(w + h) − L(w − h)) / 2h, where L is log-loss.",
    },
    cases: [typical(5, 1), typical(12, 3), typical(40, 5)],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Сотни строк", en: "Hundreds of rows" },
    weight: 1,
    hint: {
      ru: "Здесь сотни строк и восемь признаков. Множитель 1/n должен зависеть от числа строк.",
      en: "Hundreds of rows and eight features here. The factor 1/n must follow the number of rows.",
    },
    cases: [typical(400, 8)],
  }),
  hiddenGroup({
    id: "same-labels",
    name: { ru: "Все метки одинаковы", en: "All labels equal" },
    weight: 1,
    hint: {
      ru: "Когда все метки одинаковы, формула та же: остатки просто одного знака.",
      en: "When all labels are equal the formula is the same: the residuals just have one sign.",
    },
    cases: [sameLabels(0), sameLabels(1)],
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
      scaled([1e-3, 1e3]),
      scaled([1e6, 1, 1e-2]),
      gradient({ ru: "Один объект", en: "One object" }, [[1, -2.5, 4]], [1], [0.5, 1, -0.25]),
      gradient({ ru: "Один столбец", en: "One column" }, [[1], [1], [1]], [1, 0, 0], [0.5]),
      alreadyOptimal(),
    ],
  }),
  hiddenGroup({
    id: "penguins",
    name: { ru: "Два вида пингвинов", en: "Two species of penguins" },
    weight: 1,
    hint: {
      ru: "Настоящие данные: вид по длине и высоте клюва. При нулевых весах каждая вероятность ½; около минимума остатки почти у всех близки к нулю.",
      en: "Real data: the species from the length and depth of the bill. With weights of zero every probability is ½; near the minimum almost all residuals are close to zero.",
    },
    cases: [
      gradient(
        { ru: "Нулевые веса", en: "Weights of zero" },
        standardisedFeatures(bills),
        chinstrap,
        [0, 0, 0],
      ),
      gradient(
        { ru: "Миллиметры, веса около минимума", en: "Millimetres, weights near the minimum" },
        bills.map((row) => [1, ...row]),
        chinstrap,
        [-24, 2.2, -4],
      ),
    ],
  }),
];
