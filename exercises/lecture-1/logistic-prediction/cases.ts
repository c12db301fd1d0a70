import { penguins } from "#exercises/data/penguins.ts";
import type { Case } from "#exercises/kit/case.ts";
import { productMagnitude, randomFeatures, randomVector } from "#exercises/kit/features.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-1/logistic-prediction/examples.ts";
import { predictProbability } from "#exercises/lecture-1/logistic-prediction/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20240912);
const compare = compareWith(predictProbability);

/**
 * An error in z = xᵀw changes σ(z) by at most a quarter of it; z is a sum of m products. The 1 beside the
 * magnitude stands for the rounding of σ itself, and the 10 operations for its exponential.
 */
function probabilities(name: LocalisedText, X: number[][], w: number[]): Case {
  return compare(name, [X, w], sumTolerance(w.length + 10, 1 + productMagnitude(X, w)));
}

function typical(n: number, d: number): Case {
  const size = `${n} × ${d + 1}`;
  const X = randomFeatures(random, n, new Array<number>(d).fill(1));
  return probabilities({ ru: size, en: size }, X, randomVector(random, d + 1, 1));
}

/** Weights are the inverse of the scales, so that every term matters. */
function scaled(scales: number[]): Case {
  const w = [0.5, ...scales.map((scale) => random.normal(0, 1) / scale)];
  const name = scales.join(", ");
  return probabilities(
    { ru: `Масштабы ${name}`, en: `Scales ${name}` },
    randomFeatures(random, 15, scales),
    w,
  );
}

export const groups = [
  visibleGroup(examples, { relative: 0, absolute: 1e-11 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные данные", en: "Ordinary data" },
    weight: 4,
    hint: {
      ru: "Сверьте на одном объекте: сначала сумма xᵀw вместе со свободным членом, потом сигмоида.",
      en: "Check one object: first the sum xᵀw with the intercept, then the sigmoid.",
    },
    cases: [typical(4, 1), typical(9, 3), typical(30, 6)],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Сотни строк", en: "Hundreds of rows" },
    weight: 1,
    hint: {
      ru: "Здесь сотни строк и восемь признаков: размеры нельзя записать числом.",
      en: "Hundreds of rows and eight features here: no size may be written as a number.",
    },
    cases: [typical(400, 8)],
  }),
  hiddenGroup({
    id: "scaled",
    name: { ru: "Признаки разного масштаба", en: "Features of different scales" },
    weight: 1,
    hint: {
      ru: "Признаки от 10⁻³ до 10⁶ входят в сумму как есть: не нормируйте их.",
      en: "Features from 10⁻³ to 10⁶ enter the sum as they are: do not normalise them.",
    },
    cases: [scaled([1e-3, 1e3]), scaled([1e6, 1, 1e-3])],
  }),
  hiddenGroup({
    id: "saturated",
    name: { ru: "Насыщение", en: "Saturation" },
    weight: 2,
    hint: {
      ru: "Сумма xᵀw здесь доходит до 1000. Ответ должен быть почти 0 или почти 1, а не NaN.",
      en: "The sum xᵀw goes up to 1000 here. The answer must be nearly 0 or nearly 1, not NaN.",
    },
    cases: [
      probabilities(
        { ru: "|xᵀw| до 1000", en: "|xᵀw| up to 1000" },
        [
          [1, 10],
          [1, -10],
          [1, 7.5],
          [1, -7.5],
          [1, 0.01],
        ],
        [0, 100],
      ),
      probabilities(
        { ru: "Вычитание больших чисел", en: "Large numbers that cancel" },
        [
          [1, 500, 500],
          [1, 500, 499],
          [1, -400, 400],
        ],
        [0.25, 1, -1],
      ),
    ],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 1,
    hint: {
      ru: "Один объект, один столбец, нулевые веса, квадратная X: суммируйте по столбцам.",
      en: "One object, one column, weights of zero, a square X: add over the columns.",
    },
    cases: [
      probabilities({ ru: "Один объект", en: "One object" }, [[1, -2.5, 0.125, 0.7]], [0.5, 0.2, -8, 1.5]),
      probabilities({ ru: "Один столбец", en: "One column" }, [[1], [1], [1]], [-1.25]),
      probabilities(
        { ru: "Нулевые веса", en: "Weights of zero" },
        randomFeatures(random, 5, [1, 1]),
        [0, 0, 0],
      ),
      probabilities(
        { ru: "Строк столько же, сколько столбцов", en: "As many rows as columns" },
        randomFeatures(random, 3, [1, 1]),
        randomVector(random, 3, 1),
      ),
    ],
  }),
  hiddenGroup({
    id: "penguins",
    name: { ru: "Пол пингвинов", en: "The sex of penguins" },
    weight: 1,
    hint: {
      ru: "Настоящие данные: вероятность, что пингвин — самец. Слагаемые xᵀw здесь намного больше самой суммы; среди ответов есть и почти 0, и почти 1, и около ½.",
      en: "Real data: the probability that a penguin is a male. The terms of xᵀw are far larger than the sum itself; among the answers are nearly 0, nearly 1 and about ½.",
    },
    cases: [
      probabilities(
        { ru: "По клюву и массе", en: "From bill and body mass" },
        penguins.map(({ billLengthMm, billDepthMm, bodyMassG }) => [1, billLengthMm, billDepthMm, bodyMassG]),
        // Where log-loss is least, rounded.
        [-60.56, 0.0915, 2.063, 0.00506],
      ),
    ],
  }),
];
