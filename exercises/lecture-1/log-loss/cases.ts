import { penguins } from "#exercises/data/penguins.ts";
import type { Case } from "#exercises/kit/case.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { roundingTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-1/log-loss/examples.ts";
import { logLoss } from "#exercises/lecture-1/log-loss/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20240906);
const compare = compareWith(logLoss);

/** Every term is positive, so nothing cancels and each digit of the sum can be trusted. */
function exact(name: LocalisedText, y: number[], p: number[]): Case {
  return compare(name, [y, p], roundingTolerance(y.length));
}

/**
 * For p = 1 with y = 0. In doubles 1 - (1 - 1e-15) is 0.999e-15, so ln(1 - p) is -34.5396 where clipping
 * 1 - p itself gives -34.5388: a relative difference of 2.3e-5, and both are honest readings of the formula.
 * A forgotten or another ε is off by a tenth and more. The absolute part is for answers near ε itself.
 */
function saturated(name: LocalisedText, y: number[], p: number[]): Case {
  return compare(name, [y, p], { relative: 1e-4, absolute: 1e-12 });
}

function typical(n: number): Case {
  const p = Array.from({ length: n }, () => random.uniform(0.02, 0.98));
  return exact(
    { ru: `Объектов: ${n}`, en: `${n} objects` },
    p.map((probability) => random.bernoulli(probability)),
    p,
  );
}

function sameLabels(label: number): Case {
  const p = Array.from({ length: 7 }, () => random.uniform(0.05, 0.95));
  return exact(
    { ru: `Все метки ${label}`, en: `All labels ${label}` },
    p.map(() => label),
    p,
  );
}

const male = penguins.map(({ sex }) => Number(sex === "male"));
const shareOfMales = male.reduce((sum, label) => sum + label, 0) / male.length;

/** The probability of a male by logistic regression, with the weights where log-loss is least, rounded. */
const probabilityOfMale = penguins.map(
  ({ billDepthMm, bodyMassG }) => 1 / (1 + Math.exp(56.78 - 2.026 * billDepthMm - 0.005276 * bodyMassG)),
);

export const groups = [
  // Two of these clip, and only with p = 0 where y = 1, so no digit is lost; 1e-15 itself is below 1e-12.
  visibleGroup(examples, { relative: 1e-9, absolute: 1e-12 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные вероятности", en: "Ordinary probabilities" },
    weight: 4,
    hint: {
      ru: "Проверьте на бумаге один объект с y = 1 и один с y = 0, потом их среднее.",
      en: "Check one object with y = 1 and one with y = 0 on paper, then their mean.",
    },
    cases: [typical(4), typical(9), typical(30)],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Две тысячи объектов", en: "Two thousand objects" },
    weight: 1,
    hint: {
      ru: "Делить нужно на число объектов, каким бы оно ни было. Логарифм произведения вероятностей не подойдёт: произведение обращается в ноль.",
      en: "Divide by the number of objects, whatever it is. The logarithm of the product of the probabilities will not do: the product underflows to zero.",
    },
    cases: [typical(2000)],
  }),
  hiddenGroup({
    id: "same-labels",
    name: { ru: "Все метки одинаковы", en: "All labels equal" },
    weight: 2,
    hint: {
      ru: "Когда все метки одинаковы, работает только один из двух логарифмов, но делить всё равно нужно на n.",
      en: "When all labels are equal only one of the two logarithms is at work, but the divisor is still n.",
    },
    cases: [sameLabels(1), sameLabels(0)],
  }),
  hiddenGroup({
    id: "near-the-ends",
    name: { ru: "Вероятности рядом с 0 и 1", en: "Probabilities near 0 and 1" },
    weight: 1,
    hint: {
      ru: "Вероятность 10⁻¹⁰ обрезать не нужно: ε равно 10⁻¹⁵, не больше.",
      en: "A probability of 10⁻¹⁰ must not be clipped: ε is 10⁻¹⁵ and no more.",
    },
    cases: [
      exact(
        { ru: "Уверенные ошибки до обрезки", en: "Confident mistakes short of the clip" },
        [1, 0, 1, 1],
        [1e-10, 1 - 2 ** -40, 1e-13, 0.5],
      ),
    ],
  }),
  hiddenGroup({
    id: "exactly-0-and-1",
    name: { ru: "Вероятности ровно 0 и 1", en: "Probabilities exactly 0 and 1" },
    weight: 2,
    hint: {
      ru: "При p, равном 0 или 1, логарифм бесконечен. Обрежьте p до [10⁻¹⁵, 1 − 10⁻¹⁵] до того, как брать логарифм.",
      en: "For p equal to 0 or 1 a logarithm is infinite. Clip p to [10⁻¹⁵, 1 − 10⁻¹⁵] before taking it.",
    },
    cases: [
      saturated({ ru: "Верные ответы", en: "Right answers" }, [1, 0, 1, 0, 1], [1, 0, 1, 0, 0.8]),
      saturated({ ru: "Ошибки при y = 1", en: "Mistakes with y = 1" }, [1, 1, 0], [0, 1e-20, 0.3]),
      saturated({ ru: "Ошибки при y = 0", en: "Mistakes with y = 0" }, [0, 0, 1], [1, 1, 0.6]),
      saturated({ ru: "Всё вместе", en: "All together" }, [1, 0, 0, 1, 1, 0], [0, 1, 0, 1, 0.25, 0.5]),
    ],
  }),
  hiddenGroup({
    id: "penguins",
    name: { ru: "Пол пингвинов", en: "The sex of penguins" },
    weight: 1,
    hint: {
      ru: "Настоящие данные. Самцов и самок почти поровну, так что одна вероятность на всех даёт около ln 2; модель по клюву и массе должна дать заметно меньше.",
      en: "Real data. Males and females are almost equal in number, so one probability for everybody gives about ln 2; a model over bill and mass must give clearly less.",
    },
    cases: [
      exact({ ru: "Модель по клюву и массе", en: "A model over bill and mass" }, male, probabilityOfMale),
      exact(
        { ru: "Одна вероятность на всех", en: "One probability for everybody" },
        male,
        male.map(() => shareOfMales),
      ),
    ],
  }),
];
