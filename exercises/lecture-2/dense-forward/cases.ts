import type { Case } from "#exercises/kit/case.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { largestEntry, randomMatrix } from "#exercises/kit/matrices.ts";
import { forwardMagnitudes, type Network, type NetworkSize, randomNetwork } from "#exercises/kit/network.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { examples } from "#exercises/lecture-2/dense-forward/examples.ts";
import { denseForward } from "#exercises/lecture-2/dense-forward/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241003);
const compare = compareWith(denseForward);

/** A sum of d products and then one of h: rounding is in proportion to the absolute terms of both. */
function outputs(name: LocalisedText, X: number[][], network: Network): Case {
  const magnitude = largestEntry(forwardMagnitudes(X, network).outputs);
  return compare(name, [X, ...network], sumTolerance(X[0].length + network[1].length, magnitude));
}

function typical(n: number, size: NetworkSize, name: LocalisedText | null = null): Case {
  const sizes = `${n} × ${size.d} → ${size.h} → ${size.K}`;
  const X = randomMatrix(random, n, size.d, 1);
  return outputs(name ?? { ru: sizes, en: sizes }, X, randomNetwork(random, size));
}

/** Biases far below zero silence every second neuron; the weights behind it must not show. */
function halfSilent(): Case {
  const [W1, b1, W2, b2] = randomNetwork(random, { d: 3, h: 6, K: 2 });
  const biases = b1.map((bias, j) => (j % 2 === 0 ? -50 : bias));
  return outputs(
    { ru: "Половина нейронов молчит", en: "Half of the neurons are silent" },
    randomMatrix(random, 5, 3, 1),
    [W1, biases, W2, b2],
  );
}

function noBiases(): Case {
  const [W1, b1, W2, b2] = randomNetwork(random, { d: 2, h: 5, K: 3 });
  const zeros = (b: number[]) => b.map(() => 0);
  return outputs({ ru: "Нулевые сдвиги", en: "Biases of zero" }, randomMatrix(random, 4, 2, 1), [
    W1,
    zeros(b1),
    W2,
    zeros(b2),
  ]);
}

/** Weights of the first layer are the inverse of the scales, so that every feature matters. */
function scaled(scales: number[]): Case {
  const [W1, ...rest] = randomNetwork(random, { d: scales.length, h: 5, K: 2 });
  const X = randomMatrix(random, 8, scales.length, 1).map((row) => row.map((x, k) => x * scales[k]));
  const name = scales.join(", ");
  return outputs({ ru: `Масштабы ${name}`, en: `Scales ${name}` }, X, [
    W1.map((row, k) => row.map((weight) => weight / scales[k])),
    ...rest,
  ]);
}

export const groups = [
  // Small whole numbers and halves: nothing is rounded.
  visibleGroup(examples, { relative: 0, absolute: 1e-12 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные сети", en: "Ordinary networks" },
    weight: 4,
    hint: {
      ru: "Посчитайте вручную один скрытый нейрон одного объекта: сумма, сдвиг, ReLU, и только потом второй слой.",
      en: "Compute one hidden neuron of one object by hand: sum, bias, ReLU, and only then the second layer.",
    },
    cases: [
      typical(4, { d: 2, h: 3, K: 2 }),
      typical(3, { d: 5, h: 4, K: 3 }),
      typical(10, { d: 3, h: 8, K: 1 }),
    ],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Сотни строк", en: "Hundreds of rows" },
    weight: 1,
    hint: {
      ru: "Здесь сотни объектов и десятки нейронов: ни один размер нельзя записать числом.",
      en: "Hundreds of objects and dozens of neurons here: no size may be written as a number.",
    },
    cases: [typical(300, { d: 10, h: 40, K: 5 })],
  }),
  hiddenGroup({
    id: "square",
    name: { ru: "Все матрицы квадратные", en: "All matrices are square" },
    weight: 1,
    hint: {
      ru: "Все размеры здесь равны, и транспонированная матрица не выдаёт себя формой. Нейрону отвечает столбец весов.",
      en: "All sizes are equal here, so that a transposed matrix does not show in the shape. A neuron has a column of weights.",
    },
    cases: [typical(3, { d: 3, h: 3, K: 3 }), typical(5, { d: 5, h: 5, K: 5 })],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи и масштабы", en: "Special cases and scales" },
    weight: 2,
    hint: {
      ru: "Молчащие нейроны, нулевые сдвиги, один объект, признак, нейрон или выход, разные масштабы: формула та же, без нормировки.",
      en: "Silent neurons, biases of zero, one object, feature, neuron or output, different scales: the same formula, nothing normalised.",
    },
    cases: [
      halfSilent(),
      noBiases(),
      typical(1, { d: 4, h: 5, K: 3 }, { ru: "Один объект", en: "One object" }),
      typical(6, { d: 1, h: 4, K: 2 }, { ru: "Один признак", en: "One feature" }),
      typical(6, { d: 3, h: 1, K: 2 }, { ru: "Один нейрон", en: "One neuron" }),
      scaled([1e-3, 1e6]),
    ],
  }),
];
