import type { Case } from "#exercises/kit/case.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { examples } from "#exercises/lecture-9/beam-search/examples.ts";
import { beamSearch } from "#exercises/lecture-9/beam-search/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241030);
const compare = compareWith(beamSearch);

/** Tokens are whole numbers: right or wrong. */
const exactly = { relative: 0, absolute: 0 };

function search(name: LocalisedText, P: number[][], width: number, maxLength: number): Case {
  return compare(name, [P, width, maxLength], exactly);
}

/**
 * Each row adds up to 1. Tokens differ much in how likely the sentence is to end after them, and an empty
 * sentence is unlikely.
 */
function randomChain(tokens: number): number[][] {
  return Array.from({ length: tokens }, (_, from) =>
    normalised(
      Array.from({ length: tokens }, (__, to) => {
        if (to > 0) return Math.exp(random.normal(0, 0.8));
        return Math.exp(random.normal(from === 0 ? -6 : 0, 1.6));
      }),
    ),
  );
}

function normalised(odds: number[]): number[] {
  const total = odds.reduce((sum, value) => sum + value, 0);
  return odds.map((value) => value / total);
}

type Sizes = { tokens: number; width: number; maxLength: number };

/** Wider than there are sentences in the chains that are searched with it. */
const everything = 20_000;

/**
 * A chain in which the beam ends a sentence of at least three tokens, and beams of all the other widths
 * find other sentences: width 1 is greedy search.
 */
function tellingChain({ tokens, width, maxLength }: Sizes, otherWidths: number[]): number[][] {
  for (;;) {
    const P = randomChain(tokens);
    const found = beamSearch(P, width, maxLength);
    const isFinished = found.length >= 3 && found.at(-1) === 0;
    const others = isFinished ? otherWidths.map((other) => beamSearch(P, other, maxLength)) : [];
    if (new Set([found, ...others].map(String)).size === 1 + otherWidths.length) return P;
  }
}

function telling(sizes: Sizes, otherWidths: number[]): Case {
  const { tokens, width, maxLength } = sizes;
  return search(
    {
      ru: `Токенов ${tokens}, ширина ${width}, длина до ${maxLength}`,
      en: `${tokens} tokens, width ${width}, length up to ${maxLength}`,
    },
    tellingChain(sizes, otherWidths),
    width,
    maxLength,
  );
}

/** With a width of 2 the first sentence to end is [1, 0]; [2, 3, 0] ends later and is likelier. */
const laterIsBetter = [
  [0.02, 0.3, 0.66, 0.02],
  [0.6, 0.1, 0.1, 0.2],
  [0.05, 0.05, 0.1, 0.8],
  [0.45, 0.05, 0.48, 0.02],
];

/** One chain, searched with beams of several widths. */
function severalWidths(): Case[] {
  const P = tellingChain({ tokens: 6, width: 2, maxLength: 5 }, [1, everything]);
  return [1, 2, 3, everything].map((width) =>
    search({ ru: `Ширина ${width}`, en: `Width ${width}` }, P, width, 5),
  );
}

/** No token leads to the end, so that the probability of a long sentence is far below the smallest double. */
function withoutEnd(maxLength: number): Case {
  const P = randomChain(20).map(([, ...row]) => [0, ...normalised(row)]);
  return search({ ru: `${maxLength} токенов`, en: `${maxLength} tokens` }, P, 2, maxLength);
}

export const groups = [
  visibleGroup(examples, exactly),
  hiddenGroup({
    id: "typical",
    name: { ru: "Узкий луч", en: "A narrow beam" },
    weight: 4,
    hint: {
      ru: "На каждом шаге соберите продолжения всех гипотез в один список, отсортируйте его весь и оставьте первые width. Законченные гипотезы входят в тот же список.",
      en: "At each step gather the continuations of all hypotheses in one list, sort all of it and keep the first width. Finished hypotheses are in the same list.",
    },
    cases: [
      telling({ tokens: 5, width: 2, maxLength: 6 }, [1, everything]),
      telling({ tokens: 6, width: 3, maxLength: 5 }, [1, everything]),
      telling({ tokens: 6, width: 2, maxLength: 6 }, [1, everything]),
      telling({ tokens: 4, width: 2, maxLength: 7 }, [1, everything]),
      search({ ru: "Лучшая кончается позже", en: "The better one ends later" }, laterIsBetter, 2, 6),
      search({ ru: "Три шага", en: "Three steps" }, laterIsBetter, 3, 3),
    ],
  }),
  hiddenGroup({
    id: "widths",
    name: { ru: "Разная ширина", en: "Different widths" },
    weight: 2,
    hint: {
      ru: "При ширине 1 это жадный поиск, при очень большой — полный перебор. Гипотез бывает меньше, чем width.",
      en: "A width of 1 is greedy search, a very large one tries everything. There may be fewer hypotheses than width.",
    },
    cases: severalWidths(),
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Десятки токенов", en: "Dozens of tokens" },
    weight: 1,
    hint: {
      ru: "Словарь здесь большой: число токенов — это длина строки P.",
      en: "The vocabulary is large here: the number of tokens is the length of a row of P.",
    },
    cases: [
      telling({ tokens: 40, width: 6, maxLength: 10 }, [1, 2]),
      telling({ tokens: 25, width: 3, maxLength: 8 }, [1, 60]),
    ],
  }),
  hiddenGroup({
    id: "cut-off",
    name: { ru: "Предел длины", en: "The limit of length" },
    weight: 1,
    hint: {
      ru: "Если лучшая гипотеза не успела закончиться, ответ — она, без нуля на конце, даже если в луче есть законченная похуже.",
      en: "If the best hypothesis did not come to an end, it is the answer, without a zero, even if the beam has a finished one that is worse.",
    },
    cases: [
      search({ ru: "Три токена", en: "Three tokens" }, laterIsBetter, 2, 3),
      search({ ru: "Пять токенов", en: "Five tokens" }, laterIsBetter, 2, 5),
      telling({ tokens: 6, width: 3, maxLength: 4 }, [1, everything]),
      telling({ tokens: 5, width: 2, maxLength: 4 }, [1, everything]),
      search(
        { ru: "Один токен", en: "One token" },
        [
          [0.25, 0.3, 0.45],
          [0.6, 0.2, 0.2],
          [0.5, 0.1, 0.4],
        ],
        2,
        1,
      ),
      search(
        { ru: "Лучшая не закончена", en: "The best is not finished" },
        [
          [0.05, 0.6, 0.35],
          [0.3, 0.1, 0.6],
          [0.25, 0.65, 0.1],
        ],
        3,
        3,
      ),
      search(
        { ru: "Пустое предложение", en: "An empty sentence" },
        [
          [0.7, 0.3],
          [0.9, 0.1],
        ],
        2,
        4,
      ),
    ],
  }),
  hiddenGroup({
    id: "long",
    name: { ru: "Длинные предложения", en: "Long sentences" },
    weight: 1,
    hint: {
      ru: "Произведение сотен вероятностей меньше наименьшего числа и превращается в 0. Складывайте логарифмы.",
      en: "The product of hundreds of probabilities is below the smallest number and turns into 0. Add logarithms.",
    },
    cases: [
      withoutEnd(500),
      telling({ tokens: 6, width: 3, maxLength: 60 }, [1, 2]),
      telling({ tokens: 5, width: 2, maxLength: 40 }, [1, 50]),
    ],
  }),
  hiddenGroup({
    id: "ties",
    name: { ru: "Равенства и нули", en: "Ties and zeros" },
    weight: 1,
    hint: {
      ru: "При равных оценках порядок списка сохраняется: сначала продолжения верхней гипотезы, у неё — меньший токен. Токен с вероятностью 0 не выбирается никогда.",
      en: "Equal scores keep the order of the list: first the continuations of the upper hypothesis, of these the smaller token. A token of probability 0 is never chosen.",
    },
    cases: [
      search(
        { ru: "Два равных предложения", en: "Two equal sentences" },
        [
          [0, 0.5, 0.5],
          [0.5, 0.25, 0.25],
          [0.5, 0.5, 0],
        ],
        2,
        4,
      ),
      search(
        { ru: "Равенство за место в луче", en: "A tie for a place in the beam" },
        [
          [0, 0.25, 0.5, 0.25],
          [0, 0, 0, 1],
          [0.125, 0.25, 0.125, 0.5],
          [1, 0, 0, 0],
        ],
        2,
        4,
      ),
      search(
        { ru: "Законченная и незаконченная равны", en: "A finished one equals one that goes on" },
        [
          [0.25, 0.5, 0.25],
          [0.5, 0.5, 0],
          [1, 0, 0],
        ],
        2,
        2,
      ),
      telling({ tokens: 5, width: 3, maxLength: 5 }, [1, everything]),
      telling({ tokens: 4, width: 2, maxLength: 5 }, [1, everything]),
      search(
        { ru: "Невозможные токены", en: "Impossible tokens" },
        [
          [0, 0, 1, 0],
          [0.5, 0.25, 0, 0.25],
          [0, 0.4, 0, 0.6],
          [0, 1, 0, 0],
        ],
        3,
        5,
      ),
    ],
  }),
];
