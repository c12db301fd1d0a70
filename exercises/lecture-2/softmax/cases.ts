import type { Case } from "#exercises/kit/case.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { largestEntry, randomMatrix } from "#exercises/kit/matrices.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-2/softmax/examples.ts";
import { softmax } from "#exercises/lecture-2/softmax/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241001);
const compare = compareWith(softmax);

/**
 * Probabilities are at most 1, and sound methods err by a few units of ε, as a shift by the maximum does.
 * exp(z − ln Σ exp z) is sound too and rounds its logarithm at the size of z, so that the error grows with
 * |z|. An ε of 1e-8 in the denominator is far outside, except for logits of 1e5.
 */
function probabilities(name: LocalisedText, Z: number[][]): Case {
  return compare(name, [Z], sumTolerance(1, 1 + largestEntry(Z)));
}

function typical(n: number, K: number, deviation: number): Case {
  const size = `${n} × ${K}`;
  return probabilities({ ru: size, en: size }, randomMatrix(random, n, K, deviation));
}

export const groups = [
  visibleGroup(examples, { relative: 0, absolute: 1e-12 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные логиты", en: "Ordinary logits" },
    weight: 4,
    hint: {
      ru: "Проверьте, что сумма каждой строки равна единице и что строки не влияют друг на друга.",
      en: "Check that each row adds up to one, and that rows have no influence on one another.",
    },
    cases: [typical(4, 3, 1.5), typical(2, 5, 3), typical(10, 4, 2)],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Сотни строк и классов", en: "Hundreds of rows and classes" },
    weight: 1,
    hint: {
      ru: "Каждая строка обрабатывается сама по себе, сколько бы их ни было и сколько бы ни было классов.",
      en: "Each row is treated on its own, however many there are and however many classes.",
    },
    cases: [typical(400, 10, 2), typical(3, 500, 2)],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 2,
    hint: {
      ru: "Один объект, один класс (вероятность 1), одинаковые логиты, квадратная Z: сумма берётся по строке.",
      en: "One object, one class (probability 1), equal logits, a square Z: the sum is along the row.",
    },
    cases: [
      probabilities({ ru: "Один объект", en: "One object" }, [[0.5, -1.25, 2, 0]]),
      probabilities({ ru: "Один класс", en: "One class" }, [[3], [-2], [0.25]]),
      probabilities({ ru: "Одинаковые логиты", en: "Equal logits" }, [
        [-4, -4, -4, -4],
        [0.5, 0.5, 0.5, 0.5],
      ]),
      probabilities({ ru: "Квадратная Z", en: "A square Z" }, [
        [1, 0.5, -2],
        [0, 3, 0.25],
        [-1, -0.5, 2],
      ]),
    ],
  }),
  hiddenGroup({
    id: "saturated",
    name: { ru: "Насыщение", en: "Saturation" },
    weight: 3,
    hint: {
      ru: "Логиты доходят до 1000 и дальше, и строки далеки друг от друга. Где у вас Infinity / Infinity или 0 / 0?",
      en: "Logits go up to 1000 and beyond, and rows are far apart. Where do you divide infinity by infinity, or 0 by 0?",
    },
    cases: [
      probabilities({ ru: "Около 1000 и −1000", en: "Near 1000 and −1000" }, [
        [1000, 999, 998.5],
        [-1000, -999, -1001],
        [0.5, 1, -0.25],
      ]),
      probabilities({ ru: "Разброс внутри строки", en: "Far apart in a row" }, [
        [1000, -1000, 0],
        [-800, 790, 791],
        [-750, 0, -749],
      ]),
      probabilities({ ru: "Сотни тысяч", en: "Hundreds of thousands" }, [
        [1e5, 100001, 99999],
        [-1e5, -100002, -99999],
      ]),
      // Gaps are so wide that every sound method gives 0 and 1 exactly.
      compare(
        { ru: "Самые большие числа", en: "The largest numbers" },
        [
          [
            [1e308, -1e308, 0.5],
            [-1e308, -1.5e308, -1.7e308],
          ],
        ],
        { relative: 0, absolute: 1e-12 },
      ),
    ],
  }),
];
