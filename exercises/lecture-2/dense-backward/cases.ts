import type { Case } from "#exercises/kit/case.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { largestEntry, randomMatrix } from "#exercises/kit/matrices.ts";
import { forwardMagnitudes, type Network, type NetworkSize, randomNetwork } from "#exercises/kit/network.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { sumTolerance } from "#exercises/kit/tolerance.ts";
import { crossEntropy } from "#exercises/lecture-2/cross-entropy/solution.ts";
import { examples } from "#exercises/lecture-2/dense-backward/examples.ts";
import { denseBackward } from "#exercises/lecture-2/dense-backward/solution.ts";
import { denseForward } from "#exercises/lecture-2/dense-forward/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241004);
const compare = compareWith(denseBackward);

/** Objects, their classes, and the network that is to learn them. */
type Problem = { X: number[][]; y: number[]; network: Network };

/**
 * Softmax changes by less than its logits do, so P − Y errs by ε(1 + Σ|terms of a logit|). Multiplied back
 * through W2 and by the inputs of a layer, the errors of n objects add up, each with its 1/n.
 */
function gradient(name: LocalisedText, { X, y, network }: Problem): Case {
  const [, b1, W2, b2] = network;
  const { hidden, outputs } = forwardMagnitudes(X, network);
  const backThroughW2 = Math.max(1, ...W2.map((row) => row.reduce((sum, w) => sum + Math.abs(w), 0)));
  const inputs = Math.max(1, largestEntry(X), largestEntry(hidden));
  const magnitude = (1 + largestEntry(outputs)) * backThroughW2 * inputs;
  const operations = X.length + X[0].length + b1.length + b2.length;
  return compare(name, [X, y, ...network], sumTolerance(operations, magnitude));
}

/** No hidden sum is near the bend of ReLU, where the gradient jumps and differences mean nothing. */
function problem(n: number, size: NetworkSize): Problem {
  for (;;) {
    const X = randomMatrix(random, n, size.d, 1);
    const network = randomNetwork(random, size);
    const y = Array.from({ length: n }, () => Math.floor(random.uniform(0, size.K)));
    if (hiddenSums(X, network).every((a) => Math.abs(a) > 1e-3)) return { X, y, network };
  }
}

function hiddenSums(X: number[][], [W1, b1]: Network): number[] {
  return X.flatMap((row) => b1.map((bias, j) => row.reduce((sum, x, k) => sum + x * W1[k][j], bias)));
}

function typical(n: number, size: NetworkSize, name: LocalisedText | null = null): Case {
  const sizes = `${n} × ${size.d} → ${size.h} → ${size.K}`;
  return gradient(name ?? { ru: sizes, en: sizes }, problem(n, size));
}

/**
 * Expected values that owe nothing to the chain rule: central differences of the loss, from the solvers of
 * cross-entropy and dense-forward. With a step of 1e-4 they err by about 1e-9, from the third derivative.
 */
function byDifferences(n: number, size: NetworkSize): Case {
  const { X, y, network } = problem(n, size);
  const loss = (moved: Network) => crossEntropy(denseForward(X, ...moved), y);
  const h = 1e-4;
  const slope = (move: (by: number) => Network) => (loss(move(h)) - loss(move(-h))) / (2 * h);
  const [W1, b1, W2, b2] = network;
  const expected = [
    ...W1.flatMap((row, k) => row.map((_, j) => slope((by) => [nudged(W1, k, j, by), b1, W2, b2]))),
    ...b1.map((_, j) => slope((by) => [W1, nudged([b1], 0, j, by)[0], W2, b2])),
    ...W2.flatMap((row, k) => row.map((_, j) => slope((by) => [W1, b1, nudged(W2, k, j, by), b2]))),
    ...b2.map((_, j) => slope((by) => [W1, b1, W2, nudged([b2], 0, j, by)[0]])),
  ];
  const sizes = `${n} × ${size.d} → ${size.h} → ${size.K}`;
  return {
    name: { ru: `Разности, ${sizes}`, en: `Differences, ${sizes}` },
    arguments: [X, y, ...network],
    check: { kind: "close", expected, origin: null, relative: 0, absolute: 1e-7 },
    hint: null,
  };
}

/** A copy of a matrix with one number moved. */
function nudged(matrix: number[][], row: number, column: number, by: number): number[][] {
  return matrix.map((numbers, i) =>
    numbers.map((number, j) => (i === row && j === column ? number + by : number)),
  );
}

/** Weights of the output layer so large that outputs reach about a thousand, for right and wrong classes. */
function saturated(): Case {
  const { X, y, network } = problem(6, { d: 3, h: 4, K: 3 });
  const [W1, b1, W2, b2] = network;
  const largest = Math.max(
    ...denseForward(X, ...network)
      .flat()
      .map(Math.abs),
  );
  const louder = W2.map((row) => row.map((weight) => (1000 * weight) / largest));
  return gradient(
    { ru: "Выходы до 1000", en: "Outputs up to 1000" },
    { X, y, network: [W1, b1, louder, b2] },
  );
}

/** Every second neuron has a bias far below zero, so that it must learn nothing. */
function halfSilent(): Case {
  const { X, y, network } = problem(5, { d: 3, h: 6, K: 3 });
  const [W1, b1, W2, b2] = network;
  const biases = b1.map((bias, j) => (j % 2 === 0 ? -50 : bias));
  return gradient(
    { ru: "Половина нейронов молчит", en: "Half of the neurons are silent" },
    { X, y, network: [W1, biases, W2, b2] },
  );
}

/** An object of zeros and biases of zero: its hidden sums are 0 in whatever order they are added. */
function onTheBend(): Case {
  const { X, y, network } = problem(4, { d: 2, h: 4, K: 2 });
  const [W1, b1, W2, b2] = network;
  return gradient(
    { ru: "Ровно в изломе ReLU", en: "Exactly on the bend of ReLU" },
    { X: [[0, 0], ...X.slice(1)], y, network: [W1, b1.map(() => 0), W2, b2] },
  );
}

export const groups = [
  // Logarithms, halves and thirds: a few roundings.
  visibleGroup(examples, { relative: 0, absolute: 1e-12 }),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычные сети", en: "Ordinary networks" },
    weight: 4,
    hint: {
      ru: "Сверьте отдельно четыре части: если W₂ и b₂ верны, а W₁ и b₁ нет, ошибка в переходе через ReLU.",
      en: "Check the four parts one by one: if W₂ and b₂ are right and W₁ and b₁ are not, the mistake is on the way through ReLU.",
    },
    cases: [
      typical(4, { d: 2, h: 3, K: 2 }),
      typical(5, { d: 4, h: 6, K: 3 }),
      typical(12, { d: 3, h: 5, K: 4 }),
    ],
  }),
  hiddenGroup({
    id: "differences",
    name: { ru: "Конечные разности", en: "Finite differences" },
    weight: 2,
    hint: {
      ru: "Здесь верный ответ посчитан разностями (L(+h) − L(−h)) / 2h. Проверьте так же свой градиент.",
      en: "Here the right answer was found by differences (L(+h) − L(−h)) / 2h. Check your gradient in the same way.",
    },
    cases: [byDifferences(3, { d: 3, h: 4, K: 2 }), byDifferences(6, { d: 2, h: 5, K: 3 })],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Сотня строк", en: "A hundred rows" },
    weight: 1,
    hint: {
      ru: "Множитель 1/n входит один раз и зависит от числа строк.",
      en: "The factor 1/n enters once and follows the number of rows.",
    },
    cases: [typical(100, { d: 6, h: 12, K: 4 })],
  }),
  hiddenGroup({
    id: "saturated",
    name: { ru: "Насыщение", en: "Saturation" },
    weight: 1,
    hint: {
      ru: "Выходы доходят до 1000. P − Y там почти целые числа, а не NaN: как устроен ваш softmax?",
      en: "Outputs go up to 1000. P − Y is nearly whole there, not NaN: how is your softmax made?",
    },
    cases: [saturated()],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые случаи", en: "Special cases" },
    weight: 2,
    hint: {
      ru: "Один объект, признак, нейрон или класс, квадратные матрицы, молчащие нейроны, ноль перед ReLU (производная 0): формула та же.",
      en: "One object, feature, neuron or class, square matrices, silent neurons, a zero before ReLU (derivative 0): the same formula.",
    },
    cases: [
      typical(1, { d: 3, h: 4, K: 2 }, { ru: "Один объект", en: "One object" }),
      typical(5, { d: 1, h: 3, K: 2 }, { ru: "Один признак", en: "One feature" }),
      typical(5, { d: 2, h: 1, K: 3 }, { ru: "Один нейрон", en: "One neuron" }),
      typical(3, { d: 2, h: 3, K: 1 }, { ru: "Один класс: учить нечего", en: "One class: nothing to learn" }),
      typical(3, { d: 3, h: 3, K: 3 }, { ru: "Все матрицы квадратные", en: "All matrices are square" }),
      halfSilent(),
      onTheBend(),
    ],
  }),
];
