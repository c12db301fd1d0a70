import type { Case } from "#exercises/kit/case.ts";
import { evenlySpaced, randomVector } from "#exercises/kit/features.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { examples } from "#exercises/lecture-1/sigmoid/examples.ts";
import { sigmoid } from "#exercises/lecture-1/sigmoid/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20240911);
const compare = compareWith(sigmoid);

/**
 * Values are at most 1 and every sound formula errs by a few units of 1e-16, the one with tanh in absolute
 * terms only. Clipping z at 20 errs by 2e-9.
 */
const tolerance = { relative: 0, absolute: 1e-12 };

function values(name: LocalisedText, z: number[]): Case {
  return compare(name, [z], tolerance);
}

export const groups = [
  visibleGroup(examples, tolerance),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные числа", en: "Ordinary numbers" },
    weight: 4,
    hint: {
      ru: "Проверьте σ(0) = 0,5, σ(2) ≈ 0,8808 и симметрию σ(−z) = 1 − σ(z).",
      en: "Check σ(0) = 0.5, σ(2) ≈ 0.8808 and the symmetry σ(−z) = 1 − σ(z).",
    },
    cases: [
      values({ ru: "Положительные", en: "Positive" }, [0.1, 1.5, 3.25, 4]),
      values({ ru: "Отрицательные", en: "Negative" }, [-0.2, -1.75, -5, -8.5]),
      values({ ru: "Двадцать чисел", en: "Twenty numbers" }, randomVector(random, 20, 3)),
    ],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Тысяча чисел", en: "A thousand numbers" },
    weight: 1,
    hint: {
      ru: "Каждое число обрабатывается само по себе, сколько бы их ни было.",
      en: "Each number is treated on its own, however many there are.",
    },
    cases: [values({ ru: "От −12 до 12", en: "From −12 to 12" }, evenlySpaced(-12, 12, 1000))],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 1,
    hint: {
      ru: "Одно число, одинаковые числа, числа рядом с нулём: это не softmax, сумма не обязана быть равна единице.",
      en: "One number, equal numbers, numbers near zero: this is no softmax, the sum need not be one.",
    },
    cases: [
      values({ ru: "Одно число", en: "One number" }, [-2.5]),
      values({ ru: "Одинаковые числа", en: "Equal numbers" }, [1.25, 1.25, 1.25]),
      values({ ru: "Рядом с нулём", en: "Near zero" }, [1e-3, -1e-3, 1e-9, 0]),
    ],
  }),
  hiddenGroup({
    id: "saturated",
    name: { ru: "Насыщение", en: "Saturation" },
    weight: 2,
    hint: {
      ru: "При большом |z| ответ должен быть почти 0 или почти 1, а не NaN. Где у вас бесконечность делится на бесконечность?",
      en: "For large |z| the answer must be nearly 0 or nearly 1, not NaN. Where do you divide infinity by infinity?",
    },
    cases: [
      values({ ru: "|z| от 20 до 40", en: "|z| from 20 to 40" }, [20, -20, 25.5, -30, 40]),
      values({ ru: "|z| до 1000", en: "|z| up to 1000" }, [1000, -1000, 710, -710, 745.5, 3]),
      values({ ru: "Самые большие числа", en: "The largest numbers" }, [1e308, -1e308, 0.5]),
    ],
  }),
];
