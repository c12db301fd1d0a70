import { countries } from "#exercises/data/gapminder.ts";
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
import { roundingTolerance, sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-1/gradient-descent/examples.ts";
import { gradientDescent } from "#exercises/lecture-1/gradient-descent/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { Value } from "#lib/value.ts";

const random = seededRandom(20240910);
const startingWeights = (values: readonly Value[]) => values[2];
const compare = compareWith(gradientDescent, startingWeights);

/**
 * Each step rounds as one gradient step does. While the descent converges no step enlarges an error made
 * before it, so errors add up; when it runs away errors grow as fast as the weights, so that their share
 * stays, which the relative part allows for.
 */
function tolerance(X: number[][], y: number[], w0: number[], eta: number, steps: number): Tolerance {
  const operations = (X.length + w0.length) * (steps + 1);
  const magnitude = Math.max(...w0.map(Math.abs)) + 2 * eta * gradientMagnitude(X, y, w0);
  return {
    relative: roundingTolerance(operations).relative,
    absolute: sumTolerance(operations, magnitude).absolute,
  };
}

type Descent = { X: number[][]; y: number[]; w0: number[]; eta: number; steps: number };

function descent(name: LocalisedText, { X, y, w0, eta, steps }: Descent): Case {
  return compare(name, [X, y, w0, eta, steps], tolerance(X, y, w0, eta, steps));
}

function typical(n: number, d: number, eta: number, steps: number): Case {
  const X = randomFeatures(random, n, new Array<number>(d).fill(1));
  const y = product(X, randomVector(random, d + 1, 2)).map((value) => value + random.normal(0, 0.5));
  const name = { ru: `${n} × ${d + 1}, шагов: ${steps}`, en: `${n} × ${d + 1}, ${steps} steps` };
  return descent(name, { X, y, w0: randomVector(random, d + 1, 1), eta, steps });
}

/** The largest eigenvalue of XᵀX/n is about 9 here, so the descent runs away as soon as η passes 0.11. */
function runsAway(): Case {
  const X = randomFeatures(random, 30, [3]);
  const y = randomVector(random, 30, 1);
  return descent(
    { ru: "Слишком большой шаг", en: "Too large a step" },
    { X, y, w0: [0.5, -0.5], eta: 0.3, steps: 25 },
  );
}

function lifeExpectancy(): Case {
  return descent(
    { ru: "62 страны, 2005 год", en: "62 countries in 2005" },
    {
      X: standardisedFeatures(countries.map(({ fertility }) => [fertility])),
      y: countries.map((country) => country.lifeExpectancy),
      w0: [0, 0],
      eta: 0.05,
      steps: 60,
    },
  );
}

export const groups = [
  // A few steps on small whole numbers: a few roundings.
  visibleGroup(examples, { relative: 1e-9, absolute: 1e-9 }, startingWeights),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычный спуск", en: "An ordinary descent" },
    weight: 4,
    hint: {
      ru: "Сверьте вручную первые два шага: второй градиент берётся уже в новой точке.",
      en: "Check the first two steps by hand: the second gradient is taken at the new point.",
    },
    cases: [typical(8, 1, 0.1, 5), typical(20, 3, 0.05, 20), typical(40, 5, 0.02, 50)],
  }),
  hiddenGroup({
    id: "many-steps",
    name: { ru: "Сотни шагов", en: "Hundreds of steps" },
    weight: 2,
    hint: {
      ru: "Шагов ровно steps: не останавливайтесь, когда веса почти перестали меняться.",
      en: "There are exactly steps steps: do not stop when the weights hardly move any more.",
    },
    cases: [typical(50, 4, 0.01, 300), typical(30, 2, 0.001, 700)],
  }),
  hiddenGroup({
    id: "runs-away",
    name: { ru: "Шаг слишком велик", en: "The step is too large" },
    weight: 1,
    hint: {
      ru: "Веса здесь растут с каждым шагом, и так и должно быть: не ограничивайте их и не уменьшайте шаг.",
      en: "Here the weights grow with each step, and so they should: neither limit them nor shorten the step.",
    },
    cases: [runsAway()],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 2,
    hint: {
      ru: "Ноль шагов, один шаг, один объект, один столбец: проверьте границы цикла.",
      en: "No step, one step, one object, one column: check the bounds of the loop.",
    },
    cases: [
      typical(6, 2, 0.1, 0),
      typical(6, 2, 0.1, 1),
      descent(
        { ru: "Один объект", en: "One object" },
        { X: [[1, -2, 0.5]], y: [3], w0: [1, 1, 1], eta: 0.05, steps: 7 },
      ),
      descent(
        { ru: "Один столбец", en: "One column" },
        { X: [[1], [1], [1]], y: [2, -1, 6.5], w0: [10], eta: 0.2, steps: 4 },
      ),
    ],
  }),
  hiddenGroup({
    id: "gapminder",
    name: { ru: "Продолжительность жизни и рождаемость", en: "Life expectancy and fertility" },
    weight: 1,
    hint: {
      ru: "Настоящие данные: признак уже приведён к среднему 0 и отклонению 1. Формула та же.",
      en: "Real data: the feature has been brought to mean 0 and deviation 1. The formula is the same.",
    },
    cases: [lifeExpectancy()],
  }),
];
