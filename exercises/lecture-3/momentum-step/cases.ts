import type { Case } from "#exercises/kit/case.ts";
import { randomVector } from "#exercises/kit/features.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-3/momentum-step/examples.ts";
import { momentumStep } from "#exercises/lecture-3/momentum-step/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241008);
const compare = compareWith(momentumStep);

type Step = { w: number[]; v: number[]; g: number[]; eta: number; beta: number };

/** Three products at most are added, so the error is a few ε of their absolute sum, in either row. */
function step(name: LocalisedText, { w, v, g, eta, beta }: Step): Case {
  const terms = w.map((weight, j) => {
    const velocity = Math.abs(beta * v[j]) + Math.abs(g[j]);
    return Math.max(velocity, Math.abs(weight) + eta * velocity);
  });
  return compare(name, [w, v, g, eta, beta], sumTolerance(4, Math.max(...terms)));
}

/** Parameters, velocity and gradient, all of about the same size. */
function ordinary(d: number, eta: number, beta: number, size = 1): Step {
  const [w, v, g] = [2 * size, size, size].map((deviation) => randomVector(random, d, deviation));
  return { w, v, g, eta, beta };
}

function typical(d: number, eta: number, beta: number): Case {
  return step({ ru: `d = ${d}`, en: `d = ${d}` }, ordinary(d, eta, beta));
}

export const groups = [
  // A few roundings of numbers below ten.
  visibleGroup(examples, { relative: 0, absolute: 1e-12 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные шаги", en: "Ordinary steps" },
    weight: 4,
    hint: {
      ru: "Сверьте на одном параметре: сначала v′ = βv + g, потом w′ = w − ηv′.",
      en: "Check one parameter: first v′ = βv + g, then w′ = w − ηv′.",
    },
    cases: [typical(3, 0.1, 0.9), typical(6, 0.05, 0.5), typical(10, 0.25, 0.75)],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Тысяча параметров", en: "A thousand parameters" },
    weight: 1,
    hint: {
      ru: "Каждый параметр движется сам по себе, сколько бы их ни было.",
      en: "Each parameter moves on its own, however many there are.",
    },
    cases: [typical(1000, 0.01, 0.99)],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 2,
    hint: {
      ru: "Первый шаг, β = 0, η = 0, нулевой градиент, один параметр: формула та же, скорость обновляется всегда.",
      en: "The first step, β = 0, η = 0, a gradient of zero, one parameter: the same formula, and the velocity always changes.",
    },
    cases: [
      step({ ru: "Первый шаг", en: "The first step" }, { ...ordinary(4, 0.1, 0.9), v: [0, 0, 0, 0] }),
      step({ ru: "β = 0: обычный спуск", en: "β = 0: plain descent" }, ordinary(4, 0.2, 0)),
      step({ ru: "η = 0", en: "η = 0" }, ordinary(3, 0, 0.8)),
      step({ ru: "Нулевой градиент", en: "A gradient of zero" }, { ...ordinary(3, 0.3, 0.9), g: [0, 0, 0] }),
      step(
        { ru: "Один параметр", en: "One parameter" },
        { w: [-2.5], v: [4], g: [1.5], eta: 0.2, beta: 0.6 },
      ),
    ],
  }),
  hiddenGroup({
    id: "scaled",
    name: { ru: "Очень большие и очень маленькие", en: "Very large and very small" },
    weight: 1,
    hint: {
      ru: "Градиенты здесь около 10⁶ или 10⁻⁶: не обрезайте их и не нормируйте.",
      en: "Gradients are near 10⁶ or 10⁻⁶ here: neither clip nor normalise them.",
    },
    cases: [
      step({ ru: "Около миллиона", en: "Near a million" }, ordinary(5, 0.1, 0.9, 1e6)),
      step({ ru: "Около миллионной", en: "Near a millionth" }, ordinary(5, 0.1, 0.9, 1e-6)),
    ],
  }),
];
