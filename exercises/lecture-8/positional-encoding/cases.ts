import type { Case } from "#exercises/kit/case.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-8/positional-encoding/examples.ts";
import { positionalEncoding } from "#exercises/lecture-8/positional-encoding/solution.ts";

const compare = compareWith(positionalEncoding);

/**
 * A frequency is a power of 10000 and off by some ε·ln 10000, whichever way it is computed; an angle is at
 * most n of these, and sine and cosine do not enlarge its error.
 */
function codes(n: number, d: number): Case {
  return compare({ ru: `n = ${n}, d = ${d}`, en: `n = ${n}, d = ${d}` }, [n, d], sumTolerance(20, n));
}

export const groups = [
  visibleGroup(examples, { relative: 0, absolute: 1e-11 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Чётное d", en: "An even d" },
    weight: 4,
    hint: {
      ru: "Сверьте показатели: у столбцов 0 и 1 он 0, у столбцов 2 и 3 — 2/d, у столбцов 4 и 5 — 4/d.",
      en: "Check the exponents: 0 for columns 0 and 1, 2/d for columns 2 and 3, 4/d for columns 4 and 5.",
    },
    cases: [codes(5, 6), codes(8, 8), codes(4, 10), codes(12, 16)],
  }),
  hiddenGroup({
    id: "odd",
    name: { ru: "Нечётное d", en: "An odd d" },
    weight: 2,
    hint: {
      ru: "В показателе стоит само d, столбцов ровно d, последний из них — синус.",
      en: "The exponent has d itself, there are exactly d columns, and the last is a sine.",
    },
    cases: [codes(6, 5), codes(4, 7), codes(3, 9)],
  }),
  hiddenGroup({
    id: "long",
    name: { ru: "Тысячи позиций", en: "Thousands of positions" },
    weight: 2,
    hint: {
      ru: "Углы здесь доходят до тысяч радиан: не приближайте синус и не округляйте частоты.",
      en: "Angles go up to thousands of radians here: do not approximate the sine and do not round frequencies.",
    },
    cases: [codes(3000, 12), codes(300, 128)],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 1,
    hint: {
      ru: "Одна позиция, один столбец, два столбца: формула та же.",
      en: "One position, one column, two columns: the formula is the same.",
    },
    cases: [codes(1, 4), codes(7, 1), codes(6, 2), codes(2, 12)],
  }),
];
