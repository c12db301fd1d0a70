import { penguins } from "#exercises/data/penguins.ts";
import type { Case } from "#exercises/kit/case.ts";
import { productMagnitude, randomFeatures, randomVector } from "#exercises/kit/features.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-1/linear-prediction/examples.ts";
import { predict } from "#exercises/lecture-1/linear-prediction/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20240907);
const compare = compareWith(predict);

/** A sum of m products, in any order. */
function product(name: LocalisedText, X: number[][], w: number[]): Case {
  return compare(name, [X, w], sumTolerance(w.length, productMagnitude(X, w)));
}

function typical(n: number, d: number): Case {
  const size = `${n} × ${d + 1}`;
  const X = randomFeatures(random, n, new Array<number>(d).fill(2));
  return product({ ru: size, en: size }, X, randomVector(random, d + 1, 3));
}

/** Weights are the inverse of the scales, so that every term matters. */
function scaled(scales: number[]): Case {
  const w = [0.5, ...scales.map((scale) => random.normal(0, 1) / scale)];
  const name = scales.join(", ");
  return product({ ru: `Масштабы ${name}`, en: `Scales ${name}` }, randomFeatures(random, 15, scales), w);
}

export const groups = [
  // Whole numbers and halves: nothing is rounded at all.
  visibleGroup(examples, { relative: 1e-9, absolute: 1e-9 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные данные", en: "Ordinary data" },
    weight: 4,
    hint: {
      ru: "Сверьте размеры: ответ длины n, каждое число — сумма по всем d + 1 столбцам.",
      en: "Check the shapes: the answer has length n, each number is a sum over all d + 1 columns.",
    },
    cases: [typical(4, 1), typical(7, 3), typical(30, 6)],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Сотни строк", en: "Hundreds of rows" },
    weight: 1,
    hint: {
      ru: "Здесь сотни строк и двенадцать признаков: размеры нельзя записать числом.",
      en: "Hundreds of rows and twelve features here: no size may be written as a number.",
    },
    cases: [typical(500, 12)],
  }),
  hiddenGroup({
    id: "scaled",
    name: { ru: "Признаки разного масштаба", en: "Features of different scales" },
    weight: 2,
    hint: {
      ru: "Не округляйте и не нормируйте: признаки от 10⁻³ до 10⁶ должны войти в сумму как есть.",
      en: "Neither round nor normalise: features from 10⁻³ to 10⁶ enter the sum as they are.",
    },
    cases: [scaled([1e-3, 1e3]), scaled([1e6, 1, 1e-3])],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 1,
    hint: {
      ru: "Один объект, один столбец, нулевые веса, квадратная X: проверьте, что суммируете по столбцам, а не по строкам.",
      en: "One object, one column, weights of zero, a square X: make sure that you add over columns and not over rows.",
    },
    cases: [
      product({ ru: "Один объект", en: "One object" }, [[1, -2.5, 0.125, 7]], [0.5, 2, -8, 1.5]),
      product({ ru: "Один столбец", en: "One column" }, [[1], [1], [1]], [4.25]),
      product({ ru: "Нулевые веса", en: "Weights of zero" }, randomFeatures(random, 5, [1, 1]), [0, 0, 0]),
      product(
        { ru: "Строк столько же, сколько столбцов", en: "As many rows as columns" },
        randomFeatures(random, 3, [1, 1]),
        randomVector(random, 3, 2),
      ),
    ],
  }),
  hiddenGroup({
    id: "penguins",
    name: { ru: "Масса пингвинов", en: "Body mass of penguins" },
    weight: 1,
    hint: {
      ru: "Настоящие данные: по измерениям в миллиметрах предсказана масса в граммах. Пингвины весят несколько килограммов; свободный член здесь отрицательный и большой.",
      en: "Real data: the mass in grams is predicted from measurements in millimetres. Penguins weigh a few kilograms; the intercept is negative and large here.",
    },
    // The weights of least squares. With fewer digits predictions that were rounded to six decimals would pass.
    cases: [
      product(
        { ru: "По трём измерениям", en: "From three measurements" },
        penguins.map(({ billLengthMm, billDepthMm, flipperLengthMm }) => [
          1,
          billLengthMm,
          billDepthMm,
          flipperLengthMm,
        ]),
        [-6445.47604303, 3.29286254, 17.83639105, 50.76213167],
      ),
      product(
        { ru: "По длине крыла", en: "From the flipper length" },
        penguins.map(({ flipperLengthMm }) => [1, flipperLengthMm]),
        [-5872.09268284, 50.15326594],
      ),
    ],
  }),
];
