import { countries } from "#exercises/data/gapminder.ts";
import { penguins } from "#exercises/data/penguins.ts";
import type { Case } from "#exercises/kit/case.ts";
import {
  evenlySpaced,
  polynomialFeatures,
  product,
  randomFeatures,
  randomVector,
} from "#exercises/kit/features.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { leastSquaresTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-1/normal-equation/examples.ts";
import { normalEquation } from "#exercises/lecture-1/normal-equation/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20240904);
const compare = compareWith(normalEquation);

/** The tolerance follows from the condition of X and the size of the answer; see leastSquaresTolerance. */
function fitted(name: LocalisedText, X: number[][], y: number[]): Case {
  return compare(name, [X, y], leastSquaresTolerance(X, normalEquation(X, y)));
}

/** y = Xw and normal noise. */
function noisy(X: number[][], w: number[], noise: number): number[] {
  return product(X, w).map((value) => value + random.normal(0, noise));
}

function typical(n: number, w: number[]): Case {
  const X = randomFeatures(random, n, new Array<number>(w.length - 1).fill(1));
  return fitted({ ru: `${n} × ${w.length}`, en: `${n} × ${w.length}` }, X, noisy(X, w, 0.5));
}

/** Each weight is the inverse of its feature's scale, so that every term of the sum matters. */
function scaled(scales: number[]): Case {
  const X = randomFeatures(random, 40, scales);
  const w = [2, ...scales.map((scale, j) => (j % 2 === 0 ? 1.5 : -0.7) / scale)];
  return fitted(
    { ru: `Масштабы ${scales.join(", ")}`, en: `Scales ${scales.join(", ")}` },
    X,
    noisy(X, w, 0.1),
  );
}

function polynomial(degree: number, low: number, high: number): Case {
  const X = polynomialFeatures(evenlySpaced(low, high, 30), degree);
  const w = Array.from({ length: degree + 1 }, (_, power) => (power % 2 === 0 ? 2 : -3));
  const range = `[${low}, ${high}]`;
  return fitted(
    { ru: `Многочлен степени ${degree} на ${range}`, en: `Polynomial of degree ${degree} on ${range}` },
    X,
    noisy(X, w, 0.05),
  );
}

/** Two columns that differ by about a thousandth of their size. */
function nearlyEqualColumns(): Case {
  const X = randomFeatures(random, 50, [1]).map(([one, x]) => [one, x, x + random.normal(0, 1e-3)]);
  return fitted(
    { ru: "Почти одинаковые столбцы", en: "Columns that nearly coincide" },
    X,
    noisy(X, [1, 2, -1], 0.001),
  );
}

function square(): Case {
  const X = randomFeatures(random, 4, [1, 1, 1]);
  return fitted(
    { ru: "Весов столько же, сколько точек", en: "As many weights as points" },
    X,
    [3, -1, 0.5, 8],
  );
}

const bodyMass = penguins.map(({ bodyMassG }) => bodyMassG);

export const groups = [
  // Every visible case has a condition below 10, so an honest solution keeps some 14 digits.
  visibleGroup(examples, { relative: 1e-9, absolute: 1e-9 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные данные с шумом", en: "Ordinary noisy data" },
    weight: 4,
    hint: {
      ru: "Проверьте, что Xᵀ(y − Xw) получается почти нулевым на ваших собственных данных.",
      en: "Check on data of your own that Xᵀ(y − Xw) comes out almost zero.",
    },
    cases: [typical(12, [3, -2]), typical(25, [-1.5, 0.25, 4]), typical(60, [0.5, 1, -1, 2, -3])],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Сотни строк", en: "Hundreds of rows" },
    weight: 2,
    hint: {
      ru: "Здесь много строк и десять признаков. Убедитесь, что размеры нигде не записаны числом.",
      en: "There are many rows and ten features here. Make sure no size is written as a number.",
    },
    cases: [typical(300, [1, -1, 2, -2, 3, -3, 0.5, -0.5, 4, 0.1, -6])],
  }),
  hiddenGroup({
    id: "scaled",
    name: { ru: "Признаки разного масштаба", en: "Features of different scales" },
    weight: 1,
    hint: {
      ru: "Признаки здесь от 10⁻³ до 10⁶. Не сравнивайте ведущие элементы с постоянным порогом и не добавляйте ничего к диагонали.",
      en: "Features here go from 10⁻³ to 10⁶. Compare no pivot with a fixed threshold and add nothing to the diagonal.",
    },
    cases: [scaled([1e-3, 1e3]), scaled([1e6, 1, 1e-3])],
  }),
  hiddenGroup({
    id: "ill-conditioned",
    name: { ru: "Плохо обусловленные данные", en: "Ill-conditioned data" },
    weight: 2,
    hint: {
      ru: "Столбцы почти зависимы. Решайте систему напрямую: приближённый ответ или добавка к диагонали здесь заметны.",
      en: "The columns nearly depend on one another. Solve the system directly: an approximate answer or an addition to the diagonal shows here.",
    },
    cases: [polynomial(3, 0, 10), polynomial(5, -1, 1), polynomial(5, 0, 1), nearlyEqualColumns()],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 1,
    hint: {
      ru: "Подумайте, что будет при одном объекте, при одном столбце и когда точек столько же, сколько весов.",
      en: "Think of one object, of one column, and of exactly as many points as weights.",
    },
    cases: [
      fitted({ ru: "Один объект, один столбец", en: "One object, one column" }, [[1]], [-3.5]),
      fitted(
        { ru: "Один столбец", en: "One column" },
        [[1], [1], [1], [1], [1], [1]],
        randomVector(random, 6, 10),
      ),
      square(),
    ],
  }),
  hiddenGroup({
    id: "gapminder",
    name: { ru: "Продолжительность жизни и рождаемость", en: "Life expectancy and fertility" },
    weight: 1,
    hint: {
      ru: "Настоящие данные: 62 страны, 2005 год. Чем выше рождаемость, тем меньше продолжительность жизни: наклон отрицательный.",
      en: "Real data: 62 countries in 2005. The higher the fertility, the shorter the life: the slope is negative.",
    },
    cases: [
      fitted(
        { ru: "Прямая по рождаемости", en: "A line over fertility" },
        countries.map(({ fertility }) => [1, fertility]),
        countries.map(({ lifeExpectancy }) => lifeExpectancy),
      ),
    ],
  }),
  hiddenGroup({
    id: "penguins",
    name: { ru: "Масса пингвинов", en: "Body mass of penguins" },
    weight: 1,
    hint: {
      ru: "Настоящие данные. По одной высоте клюва наклон отрицательный, а когда известен вид, положительный: веса нужно искать все вместе, а не по одному.",
      en: "Real data. Over bill depth alone the slope is negative, and once the species is known it is positive: the weights must be found together, not one by one.",
    },
    cases: [
      fitted(
        { ru: "По трём измерениям", en: "From three measurements" },
        penguins.map(({ billLengthMm, billDepthMm, flipperLengthMm }) => [
          1,
          billLengthMm,
          billDepthMm,
          flipperLengthMm,
        ]),
        bodyMass,
      ),
      fitted(
        { ru: "По высоте клюва", en: "From the bill depth" },
        penguins.map(({ billDepthMm }) => [1, billDepthMm]),
        bodyMass,
      ),
      // The third species has no column of its own: the three would add up to the column of ones.
      fitted(
        { ru: "По высоте клюва и виду", en: "From the bill depth and the species" },
        penguins.map(({ billDepthMm, species }) => [
          1,
          billDepthMm,
          Number(species === "Chinstrap"),
          Number(species === "Gentoo"),
        ]),
        bodyMass,
      ),
    ],
  }),
];
