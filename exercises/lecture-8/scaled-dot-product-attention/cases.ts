import type { Case } from "#exercises/kit/case.ts";
import { productMagnitude } from "#exercises/kit/features.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { largestEntry, randomMatrix } from "#exercises/kit/matrices.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-8/scaled-dot-product-attention/examples.ts";
import { attention } from "#exercises/lecture-8/scaled-dot-product-attention/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241022);
const compare = compareWith(attention);

type Inputs = { Q: number[][]; K: number[][]; V: number[][]; mask: number[][] };
type Sizes = { n: number; m: number; d: number; v: number };

/**
 * An error δ in the logits, which are sums of d products, changes a weight by at most its 2δ-th part, and
 * the answer is a mean of rows of V. The 1 beside the magnitude stands for the rounding of the exponential
 * and of the sum of m weights.
 */
function answer(name: LocalisedText, { Q, K, V, mask }: Inputs): Case {
  const d = Q[0].length;
  const magnitude = Math.max(...Q.map((query) => productMagnitude(K, query))) / Math.sqrt(d);
  const tolerance = sumTolerance(2 * d + K.length + 10, (1 + magnitude) * largestEntry(V));
  return compare(name, [Q, K, V, mask], tolerance);
}

/** Logits with a deviation of about 1 before the root: a missing one shows, and no weight is nearly 0 or 1. */
function randomInputs({ n, m, d, v }: Sizes): Inputs {
  return {
    Q: randomMatrix(random, n, d, 1),
    K: randomMatrix(random, m, d, 1),
    V: randomMatrix(random, m, v, 2),
    mask: ones(n, m),
  };
}

function ones(n: number, m: number): number[][] {
  return Array.from({ length: n }, () => new Array<number>(m).fill(1));
}

/** Each query sees the keys up to its own place, as in a decoder. */
function causalMask(n: number): number[][] {
  return ones(n, n).map((row, i) => row.map((_, j) => (j <= i ? 1 : 0)));
}

/** Key i, counted round, is seen always; of the others about half. */
function randomMask(n: number, m: number): number[][] {
  return ones(n, m).map((row, i) => row.map((_, j) => (j === i % m ? 1 : random.bernoulli(0.5))));
}

function sizeName({ n, m, d, v }: Sizes): LocalisedText {
  return {
    ru: `Запросов ${n}, ключей ${m}, d = ${d}, длина значения ${v}`,
    en: `${n} queries, ${m} keys, d = ${d}, values of length ${v}`,
  };
}

function unmasked(sizes: Sizes): Case {
  return answer(sizeName(sizes), randomInputs(sizes));
}

/** All logits are `shift` and numbers of ordinary size, so that the weights stay ordinary too. */
function shifted(name: LocalisedText, shift: number): Case {
  const inputs = randomInputs({ n: 3, m: 5, d: 4, v: 3 });
  const Q = inputs.Q.map((query) => [2 * Math.abs(shift) ** 0.5, ...query.slice(1)]);
  const K = inputs.K.map((key) => [Math.sign(shift) * Math.abs(shift) ** 0.5, ...key.slice(1)]);
  return answer(name, { ...inputs, Q, K });
}

/** The second key is far ahead of all others and not seen. */
function largestNotSeen(): Case {
  const inputs = randomInputs({ n: 3, m: 4, d: 3, v: 2 });
  const Q = inputs.Q.map((query) => [30, ...query.slice(1)]);
  const K = inputs.K.map((key, j) => [j === 1 ? 100 : 0, ...key.slice(1)]);
  const mask = inputs.mask.map((row) => row.map((_, j) => (j === 1 ? 0 : 1)));
  const name = { ru: "Наибольший логит не виден", en: "The largest logit is not seen" };
  return answer(name, { ...inputs, Q, K, mask });
}

export const groups = [
  // Logits of 0 and ln 3 by hand.
  visibleGroup(examples, { relative: 0, absolute: 1e-11 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Без маски", en: "Without a mask" },
    weight: 4,
    hint: {
      ru: "Сверьте один запрос: логиты делятся на √d, softmax берётся по ключам, потом среднее строк V с этими весами.",
      en: "Check one query: the logits are divided by √d, softmax is over the keys, then the mean of the rows of V with these weights.",
    },
    cases: [
      unmasked({ n: 2, m: 3, d: 4, v: 2 }),
      unmasked({ n: 5, m: 4, d: 6, v: 3 }),
      unmasked({ n: 3, m: 7, d: 2, v: 5 }),
      unmasked({ n: 4, m: 4, d: 4, v: 4 }),
    ],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Десятки ключей", en: "Dozens of keys" },
    weight: 1,
    hint: {
      ru: "Здесь d = 64, то есть корень равен 8: без него веса почти вырождаются в нули и единицы.",
      en: "d = 64 here, so that the root is 8: without it the weights are nearly zeros and ones.",
    },
    cases: [unmasked({ n: 30, m: 40, d: 64, v: 16 })],
  }),
  hiddenGroup({
    id: "masked",
    name: { ru: "С маской", en: "With a mask" },
    weight: 3,
    hint: {
      ru: "Невидимый ключ не входит и в знаменатель softmax: веса видимых в сумме дают 1.",
      en: "A key that is not seen is not in the denominator of softmax either: the weights of those seen add up to 1.",
    },
    cases: [
      answer(
        { ru: "Маска декодера", en: "A decoder's mask" },
        { ...randomInputs({ n: 5, m: 5, d: 4, v: 3 }), mask: causalMask(5) },
      ),
      answer(
        { ru: "Случайная маска", en: "A random mask" },
        { ...randomInputs({ n: 6, m: 8, d: 3, v: 2 }), mask: randomMask(6, 8) },
      ),
      answer(
        { ru: "Выравнивание: последние ключи не видны", en: "Padding: the last keys are not seen" },
        {
          ...randomInputs({ n: 3, m: 5, d: 4, v: 4 }),
          mask: ones(3, 5).map((row) => row.map((_, j) => (j < 3 ? 1 : 0))),
        },
      ),
    ],
  }),
  hiddenGroup({
    id: "nothing-seen",
    name: { ru: "Запрос не видит ничего", en: "A query that sees nothing" },
    weight: 1,
    hint: {
      ru: "У одного из запросов в маске одни нули. Его ответ — нули, а не NaN и не среднее всех значений; остальные запросы обычные.",
      en: "One of the queries has nothing but zeros in the mask. Its answer is zeros, not NaN and not the mean of all values; the other queries are ordinary.",
    },
    cases: [
      answer(
        { ru: "Один запрос из трёх", en: "One query of three" },
        {
          ...randomInputs({ n: 3, m: 4, d: 3, v: 2 }),
          mask: [
            [1, 0, 1, 1],
            [0, 0, 0, 0],
            [1, 1, 1, 0],
          ],
        },
      ),
    ],
  }),
  hiddenGroup({
    id: "large-logits",
    name: { ru: "Большие логиты", en: "Large logits" },
    weight: 2,
    hint: {
      ru: "Логиты здесь в тысячи: вычтите наибольший перед экспонентой — наибольший среди видимых ключей.",
      en: "Logits are in the thousands here: subtract the largest before the exponential, the largest among the keys that are seen.",
    },
    cases: [
      shifted({ ru: "Все логиты около 2000", en: "All logits near 2000" }, 2000),
      shifted({ ru: "Все логиты около −2000", en: "All logits near −2000" }, -2000),
      largestNotSeen(),
    ],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 1,
    hint: {
      ru: "Один запрос, один ключ, значения из одного числа: размеры берутся из данных.",
      en: "One query, one key, values of one number: sizes come from the data.",
    },
    cases: [
      unmasked({ n: 1, m: 5, d: 3, v: 2 }),
      unmasked({ n: 3, m: 1, d: 2, v: 3 }),
      unmasked({ n: 2, m: 3, d: 5, v: 1 }),
    ],
  }),
];
