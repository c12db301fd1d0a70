import type { Case } from "#exercises/kit/case.ts";
import { randomVector } from "#exercises/kit/features.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { largestEntry, randomMatrix } from "#exercises/kit/matrices.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-8/layer-norm/examples.ts";
import { layerNorm } from "#exercises/lecture-8/layer-norm/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241023);
const compare = compareWith(layerNorm);

type Inputs = { X: number[][]; gamma: number[]; beta: number[]; eps: number };

/**
 * The mean of d numbers is off by up to d·ε·|x|, hence x − μ too, and √(σ² + ε) divides that. A method
 * that takes the mean of squares less the square of the mean loses ε·x²/σ² and fails where x/σ is large.
 */
function normalised(name: LocalisedText, { X, gamma, beta, eps }: Inputs): Case {
  const steepest = Math.max(...X.map((row) => largestEntry([row]) / spread(row, eps)));
  const magnitude = largestEntry([gamma]) * (1 + steepest) + largestEntry([beta]);
  return compare(name, [X, gamma, beta, eps], sumTolerance(gamma.length + 10, magnitude));
}

function spread(row: number[], eps: number): number {
  const mean = row.reduce((sum, x) => sum + x, 0) / row.length;
  return Math.sqrt(row.reduce((sum, x) => sum + (x - mean) ** 2, 0) / row.length + eps);
}

/** Rows of different centres and spreads, so that what is normal for one is not for another. */
function randomInputs(n: number, d: number, eps: number): Inputs {
  return {
    X: randomMatrix(random, n, d, 1).map((row) => {
      const [center, deviation] = [random.normal(0, 2), random.uniform(0.5, 3)];
      return row.map((x) => center + deviation * x);
    }),
    gamma: Array.from({ length: d }, () => random.uniform(0.5, 2)),
    beta: randomVector(random, d, 1),
    eps,
  };
}

function typical(n: number, d: number, eps: number): Case {
  return normalised(
    { ru: `${n} × ${d}, ε = ${eps}`, en: `${n} × ${d}, ε = ${eps}` },
    randomInputs(n, d, eps),
  );
}

/** Features with a deviation of about 1 around a large number. */
function farFromZero(center: number): Case {
  const inputs = randomInputs(3, 6, 1e-5);
  const X = randomMatrix(random, 3, 6, 1).map((row) => row.map((x) => center + x));
  return normalised({ ru: `Среднее около ${center}`, en: `A mean near ${center}` }, { ...inputs, X });
}

/** The variance is near ε, so that it matters where ε stands. */
function hardlyAnySpread(): Case {
  const inputs = randomInputs(3, 5, 1e-6);
  const X = randomMatrix(random, 3, 5, 1e-3);
  return normalised({ ru: "Дисперсия порядка ε", en: "A variance of the order of ε" }, { ...inputs, X });
}

/** One row of equal features among ordinary ones. */
function equalFeatures(): Case {
  const inputs = randomInputs(3, 4, 1e-5);
  const X = inputs.X.map((row, i) => (i === 1 ? row.map(() => 0.1) : row));
  return normalised(
    { ru: "Равные признаки в одной строке", en: "Equal features in one row" },
    { ...inputs, X },
  );
}

export const groups = [
  // Small whole numbers and one root.
  visibleGroup(examples, { relative: 0, absolute: 1e-11 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные признаки", en: "Ordinary features" },
    weight: 4,
    hint: {
      ru: "При γ = 1 и β = 0 среднее каждой строки ответа — ноль, а средний квадрат чуть меньше единицы. Проверьте это на строке из своих чисел.",
      en: "With γ = 1 and β = 0 the mean of each row of the answer is zero and its mean square a little below one. Check a row of your own numbers.",
    },
    cases: [typical(3, 4, 0.1), typical(5, 3, 0.01), typical(4, 7, 1e-5)],
  }),
  hiddenGroup({
    id: "square",
    name: { ru: "Объектов столько же, сколько признаков", en: "As many objects as features" },
    weight: 2,
    hint: {
      ru: "Здесь n = d, и перепутанные строки и столбцы по размерам не видны: γ и β свои у каждого признака, среднее своё у каждого объекта.",
      en: "Here n = d, and swapped rows and columns do not show in the shapes: γ and β go with a feature, the mean goes with an object.",
    },
    cases: [typical(4, 4, 0.05), typical(2, 2, 0.2)],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Сотня признаков", en: "A hundred features" },
    weight: 1,
    hint: {
      ru: "Размеры n и d берутся из данных: ни один из них не записан числом.",
      en: "The sizes n and d come from the data: neither is written as a number.",
    },
    cases: [typical(25, 128, 1e-3)],
  }),
  hiddenGroup({
    id: "far-from-zero",
    name: { ru: "Большое среднее, малый разброс", en: "A large mean and a small spread" },
    weight: 2,
    hint: {
      ru: "Признаки в миллионах и различаются на единицы: сначала вычтите среднее, потом возводите в квадрат.",
      en: "Features are in the millions and differ by ones: subtract the mean first, and square then.",
    },
    cases: [farFromZero(1e6), farFromZero(-3e7)],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 2,
    hint: {
      ru: "Дисперсия здесь бывает нулевой и порядка ε: проверьте, где стоит ε. Бывает и один признак: тогда ответ равен β.",
      en: "The variance may be zero here, or of the order of ε: check where ε stands. There may be one feature only: then the answer is β.",
    },
    cases: [
      hardlyAnySpread(),
      equalFeatures(),
      typical(1, 6, 0.5),
      normalised(
        { ru: "Один признак", en: "One feature" },
        { X: [[3], [-0.5]], gamma: [2], beta: [0.75], eps: 0.001 },
      ),
    ],
  }),
];
