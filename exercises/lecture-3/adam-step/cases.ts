import type { Case, Tolerance } from "#exercises/kit/case.ts";
import { randomVector } from "#exercises/kit/features.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-3/adam-step/examples.ts";
import { adamStep } from "#exercises/lecture-3/adam-step/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241009);
const compare = compareWith(adamStep);

type State = { w: number[]; m: number[]; v: number[]; g: number[] };
type Settings = { t: number; eta: number; beta1: number; beta2: number; epsilon: number };

const usual = { eta: 0.01, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };

/**
 * The three rows are sums of two or three terms. A power βᵗ may be multiplied out and then errs by tε, so
 * that 1 − βᵗ errs by ε / (1 − β) of itself at most; so do m̂, v̂ and the length of the step.
 */
function tolerance({ w, m, v, g }: State, settings: Settings): Tolerance {
  const { t, eta, beta1, beta2, epsilon } = settings;
  const [moved] = adamStep(w, m, v, g, t, eta, beta1, beta2, epsilon);
  const longest = Math.max(...w.map((weight, j) => Math.abs(moved[j] - weight)));
  const terms = w.flatMap((weight, j) => [
    Math.abs(weight),
    Math.abs(m[j]) + Math.abs(g[j]),
    v[j] + g[j] ** 2,
  ]);
  const ofPowers = 1 / (1 - beta1) + 1 / (1 - beta2);
  return {
    relative: 0,
    absolute: sumTolerance(4, Math.max(...terms)).absolute + sumTolerance(ofPowers, longest).absolute,
  };
}

function step(name: LocalisedText, state: State, settings: Settings): Case {
  const { w, m, v, g } = state;
  const { t, eta, beta1, beta2, epsilon } = settings;
  return compare(name, [w, m, v, g, t, eta, beta1, beta2, epsilon], tolerance(state, settings));
}

/** Means as they are after many steps with gradients of this size. */
function ordinary(d: number, size = 1): State {
  return {
    w: randomVector(random, d, 1),
    m: randomVector(random, d, size / 2),
    v: randomVector(random, d, size).map((x) => x ** 2 + size ** 2 / 2),
    g: randomVector(random, d, size),
  };
}

/** What the means are before the first step. */
function fresh(d: number, size = 1): State {
  const zeros = new Array<number>(d).fill(0);
  return { ...ordinary(d, size), m: zeros, v: zeros };
}

/** Parameters of zero: then the step is all of w′, and the tolerance does not drown a tiny ε. */
function atZero(state: State): State {
  return { ...state, w: state.w.map(() => 0) };
}

export const groups = [
  // A root, a power and a few roundings of numbers up to 16.
  visibleGroup(examples, { relative: 0, absolute: 1e-11 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные шаги", en: "Ordinary steps" },
    weight: 4,
    hint: {
      ru: "Сверьте по очереди m′, v′, m̂, v̂ и только потом w′: какая строка ответа расходится первой?",
      en: "Check m′, v′, m̂, v̂ one after another and only then w′: which row of the answer differs first?",
    },
    cases: [
      step({ ru: "Третий шаг", en: "The third step" }, ordinary(3), { ...usual, t: 3, eta: 0.1 }),
      step({ ru: "Десятый шаг", en: "The tenth step" }, ordinary(5), {
        ...usual,
        t: 10,
        beta1: 0.8,
        beta2: 0.95,
        epsilon: 0.01,
      }),
      step({ ru: "Сороковой шаг", en: "The fortieth step" }, ordinary(8), { ...usual, t: 40, beta2: 0.99 }),
    ],
  }),
  hiddenGroup({
    id: "first-steps",
    name: { ru: "Первые шаги", en: "The first steps" },
    weight: 2,
    hint: {
      ru: "При t = 1 и нулевых средних поправка возвращает сам градиент: шаг равен η g / (|g| + ε). При t = 2 показатель степени уже 2.",
      en: "For t = 1 and means of zero the correction gives the gradient itself: the step is η g / (|g| + ε). For t = 2 the power is 2.",
    },
    cases: [
      step({ ru: "Обычные β₁ и β₂", en: "The usual β₁ and β₂" }, fresh(4), { ...usual, t: 1 }),
      step({ ru: "Другие β₁ и β₂", en: "Another β₁ and β₂" }, fresh(6), {
        t: 1,
        eta: 0.2,
        beta1: 0.5,
        beta2: 0.75,
        epsilon: 0.1,
      }),
      step({ ru: "Второй шаг", en: "The second step" }, ordinary(4), { ...usual, t: 2, epsilon: 0.01 }),
    ],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Тысяча параметров и поздние шаги", en: "A thousand parameters and late steps" },
    weight: 1,
    hint: {
      ru: "Когда t велико, βᵗ почти ноль и поправки почти нет. Каждый параметр движется сам по себе.",
      en: "When t is large, βᵗ is nearly zero and there is hardly a correction left. Each parameter moves on its own.",
    },
    cases: [
      step({ ru: "Тысяча параметров, t = 500", en: "A thousand parameters, t = 500" }, ordinary(1000), {
        ...usual,
        t: 500,
      }),
      step({ ru: "t = 100000", en: "t = 100000" }, ordinary(5), { ...usual, t: 100_000, eta: 0.05 }),
    ],
  }),
  hiddenGroup({
    id: "epsilon",
    name: { ru: "Заметное ε", en: "An ε that shows" },
    weight: 1,
    hint: {
      ru: "Здесь ε сравнимо с √v̂. Сначала поправка, потом корень, и только потом + ε.",
      en: "Here ε is comparable to √v̂. First the correction, then the root, and only then + ε.",
    },
    cases: [
      step({ ru: "Большое ε", en: "A large ε" }, ordinary(5), { ...usual, t: 2, eta: 0.1, epsilon: 0.5 }),
      step({ ru: "Крошечные градиенты", en: "Tiny gradients" }, atZero(fresh(5, 1e-8)), { ...usual, t: 1 }),
    ],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 2,
    hint: {
      ru: "Нулевая производная, один параметр, β₁ = 0, β₂ = 0, η = 0: формула та же, и нигде не должно быть NaN.",
      en: "A derivative of zero, one parameter, β₁ = 0, β₂ = 0, η = 0: the same formula, and NaN must appear nowhere.",
    },
    cases: [
      step(
        { ru: "Нулевая производная", en: "A derivative of zero" },
        { ...fresh(3), g: [0, 0.5, -2] },
        {
          ...usual,
          t: 1,
        },
      ),
      step(
        { ru: "Один параметр", en: "One parameter" },
        { w: [2], m: [-0.5], v: [0.75], g: [1.5] },
        {
          ...usual,
          t: 4,
          eta: 0.5,
        },
      ),
      step({ ru: "β₁ = 0", en: "β₁ = 0" }, ordinary(4), { ...usual, t: 6, beta1: 0 }),
      step({ ru: "β₂ = 0", en: "β₂ = 0" }, ordinary(4), { ...usual, t: 6, beta2: 0 }),
      step({ ru: "η = 0", en: "η = 0" }, ordinary(4), { ...usual, t: 7, eta: 0 }),
    ],
  }),
];
