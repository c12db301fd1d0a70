import { cars } from "#exercises/data/cars.ts";
import type { Case } from "#exercises/kit/case.ts";
import { randomVector } from "#exercises/kit/features.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { roundingTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-1/mean-squared-error/examples.ts";
import { meanSquaredError } from "#exercises/lecture-1/mean-squared-error/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20240908);
const compare = compareWith(meanSquaredError);

/** The difference of two doubles is rounded once, and squares do not cancel: every digit can be trusted. */
function error(name: LocalisedText, yHat: number[], y: number[]): Case {
  return compare(name, [yHat, y], roundingTolerance(y.length));
}

function typical(n: number): Case {
  const y = randomVector(random, n, 4);
  const name = { ru: `Объектов: ${n}`, en: `${n} objects` };
  return error(
    name,
    y.map((value) => value + random.normal(0.3, 1)),
    y,
  );
}

function largeNumbers(n: number): Case {
  const y = Array.from({ length: n }, () => 1e6 + random.uniform(-50, 50));
  return error(
    { ru: "Около миллиона", en: "Near a million" },
    y.map((value) => value + random.normal(0, 1)),
    y,
  );
}

const fuelUse = cars.map(({ litresPer100Km }) => litresPer100Km);
const meanFuelUse = fuelUse.reduce((sum, litres) => sum + litres, 0) / fuelUse.length;

export const groups = [
  // Whole numbers and halves: nothing is rounded at all.
  visibleGroup(examples, { relative: 1e-9, absolute: 1e-9 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные данные", en: "Ordinary data" },
    weight: 4,
    hint: {
      ru: "Посчитайте на бумаге для трёх объектов: квадрат каждой ошибки, их сумма, деление на три.",
      en: "Work three objects out on paper: the square of each error, their sum, divided by three.",
    },
    cases: [typical(3), typical(11), typical(40)],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Тысячи объектов", en: "Thousands of objects" },
    weight: 1,
    hint: {
      ru: "Делить нужно на число объектов, каким бы оно ни было.",
      en: "Divide by the number of objects, whatever it is.",
    },
    cases: [typical(3000)],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 2,
    hint: {
      ru: "Один объект, одинаковые ошибки, ошибки порядка 10⁻⁶: формула та же, округлять нельзя.",
      en: "One object, equal errors, errors of the order of 10⁻⁶: the formula is the same, and nothing may be rounded.",
    },
    cases: [
      error({ ru: "Один объект", en: "One object" }, [-2.5], [4.75]),
      error({ ru: "Все ошибки одинаковы", en: "All errors equal" }, [3, 0.5, -1, 8], [5.5, 3, 1.5, 10.5]),
      error({ ru: "Маленькие ошибки", en: "Small errors" }, [1e-6, -3e-6, 2e-6, 0], [0, 1e-6, -2e-6, 5e-6]),
    ],
  }),
  hiddenGroup({
    id: "large-numbers",
    name: { ru: "Большие числа, маленькая разница", en: "Large numbers, small differences" },
    weight: 1,
    hint: {
      ru: "Вычитайте до возведения в квадрат: раскрытые скобки теряют цифры.",
      en: "Subtract before squaring: the expanded square loses digits.",
    },
    cases: [largeNumbers(25)],
  }),
  hiddenGroup({
    id: "cars",
    name: { ru: "Расход топлива автомобилей", en: "Fuel use of cars" },
    weight: 1,
    hint: {
      ru: "Настоящие данные, литры на 100 км. Если всем машинам предсказать среднее, ошибка равна дисперсии; модель по массе и мощности ошибается в несколько раз меньше.",
      en: "Real data, litres per 100 km. With the mean predicted for every car the error is the variance; a model over weight and power errs several times less.",
    },
    cases: [
      error(
        { ru: "Модель по массе и мощности", en: "A model over weight and power" },
        // The weights of least squares, rounded.
        cars.map(({ weightKg, powerHp }) => -0.4547 + 0.005874 * weightKg + 0.03609 * powerHp),
        fuelUse,
      ),
      error(
        { ru: "Всем машинам предсказано среднее", en: "The mean for every car" },
        fuelUse.map(() => meanFuelUse),
        fuelUse,
      ),
    ],
  }),
];
