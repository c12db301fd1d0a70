import type { Case } from "#exercises/kit/case.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { largestEntry, randomMatrix } from "#exercises/kit/matrices.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-2/cross-entropy/examples.ts";
import { crossEntropy } from "#exercises/lecture-2/cross-entropy/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241002);
const compare = compareWith(crossEntropy);

/**
 * Log-sum-exp and the logit that is taken from it are as large as the logits, and so is what their
 * difference rounds by, even where the loss is nearly zero; then n such differences are added.
 */
function loss(name: LocalisedText, Z: number[][], y: number[]): Case {
  return compare(name, [Z, y], sumTolerance(Z.length, 1 + largestEntry(Z)));
}

function typical(n: number, K: number, deviation: number): Case {
  const size = `${n} × ${K}`;
  const y = Array.from({ length: n }, () => Math.floor(random.uniform(0, K)));
  return loss({ ru: size, en: size }, randomMatrix(random, n, K, deviation), y);
}

export const groups = [
  // The largest logit is 1000, so a difference rounds by about 1e-13.
  visibleGroup(examples, { relative: 0, absolute: 1e-10 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные логиты", en: "Ordinary logits" },
    weight: 4,
    hint: {
      ru: "Посчитайте потери одного объекта вручную: минус логарифм вероятности именно его класса.",
      en: "Compute the loss of one object by hand: minus the logarithm of the probability of its own class.",
    },
    cases: [typical(4, 3, 1.5), typical(5, 2, 2), typical(12, 6, 3)],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Сотни строк и классов", en: "Hundreds of rows and classes" },
    weight: 1,
    hint: {
      ru: "Множитель 1/n зависит от числа объектов и не зависит от числа классов.",
      en: "The factor 1/n follows the number of objects, not the number of classes.",
    },
    cases: [typical(500, 10, 2), typical(4, 300, 2)],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 2,
    hint: {
      ru: "Один объект, один класс (потери 0), одинаковые логиты, почти нулевые потери, квадратная Z: формула та же.",
      en: "One object, one class (a loss of 0), equal logits, a loss of nearly zero, a square Z: the same formula.",
    },
    cases: [
      loss({ ru: "Один объект", en: "One object" }, [[0.5, -1.25, 2, 0]], [1]),
      loss({ ru: "Один класс", en: "One class" }, [[3], [-2], [0.25]], [0, 0, 0]),
      loss(
        { ru: "Одинаковые логиты", en: "Equal logits" },
        [
          [-4, -4, -4],
          [0.5, 0.5, 0.5],
        ],
        [2, 0],
      ),
      loss(
        { ru: "Почти нулевые потери", en: "A loss of nearly zero" },
        [
          [20, 1, 0],
          [-3, 15, -2],
          [0, 1, 18],
        ],
        [0, 1, 2],
      ),
      loss(
        { ru: "Квадратная Z", en: "A square Z" },
        [
          [1, 0.5, -2],
          [0, 3, 0.25],
          [-1, -0.5, 2],
        ],
        [1, 2, 0],
      ),
    ],
  }),
  hiddenGroup({
    id: "saturated",
    name: { ru: "Насыщение", en: "Saturation" },
    weight: 3,
    hint: {
      ru: "Логиты доходят до 1000 и дальше, и модель уверенно ошибается. Потери велики, но конечны: не берите логарифм от нуля и ничего не обрезайте.",
      en: "Logits go up to 1000 and beyond, and the model is sure and mistaken. The loss is large and finite: take no logarithm of zero, and clip nothing.",
    },
    cases: [
      loss(
        { ru: "Около 1000 и −1000", en: "Near 1000 and −1000" },
        [
          [1000, 999, 998.5],
          [-1000, -999, -1001],
          [0.5, 1, -0.25],
        ],
        [1, 2, 0],
      ),
      loss(
        { ru: "Уверенные ошибки", en: "Confident mistakes" },
        [
          [1000, -1000, 0],
          [-800, 790, 791],
          [40, 0, 2],
          [-50, 0, 10],
        ],
        [1, 0, 2, 0],
      ),
      loss(
        { ru: "До миллиона", en: "Up to a million" },
        [
          [1e6, 999999, 0],
          [-1e6, 1e6, 5],
        ],
        [1, 0],
      ),
    ],
  }),
];
