import type { Case } from "#exercises/kit/case.ts";
import { compareWith, hiddenGroup, visibleGroup } from "#exercises/kit/groups.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { examples } from "#exercises/lecture-9/bleu/examples.ts";
import { bleu } from "#exercises/lecture-9/bleu/solution.ts";
import type { LocalisedText } from "#lib/locale.ts";

const random = seededRandom(20241029);
const compare = compareWith(bleu);

/**
 * Counts are exact, and a few logarithms or a root follow. The absolute part is for methods that put a
 * tiny number such as 1e-100 in the place of a precision of zero, whose N-th root is as good as zero.
 */
const tolerance = { relative: 1e-9, absolute: 1e-12 };

function scored(
  name: LocalisedText,
  candidates: string[][],
  references: string[][][],
  maxOrder: number,
): Case {
  return compare(name, [candidates, references, maxOrder], tolerance);
}

/** Tokens of a text, of which the first words of the list are the commonest. */
const words = "the of a to in and is on it cat dog house green was sees by old red man tree".split(" ");

function sentence(length: number): string[] {
  return Array.from({ length }, () => words[Math.floor(words.length * random.uniform(0, 1) ** 2)]);
}

/** Another translation: some tokens are left out, some said twice, some replaced. */
function reworded(tokens: string[], share: number): string[] {
  return tokens.flatMap((token) => {
    if (random.bernoulli(share) === 0) return [token];
    const kind = random.uniform(0, 3);
    if (kind < 1) return [];
    return kind < 2 ? [token, token] : sentence(1);
  });
}

type Corpus = { sentences: number; references: number; lengths: readonly [number, number]; maxOrder: number };

/** The candidates lose their last two tokens, so that the penalty for brevity is not 1. */
function corpus({ sentences, references, lengths, maxOrder }: Corpus): Case {
  const [shortest, longest] = lengths;
  const originals = Array.from({ length: sentences }, () =>
    sentence(Math.floor(random.uniform(shortest, longest + 1))),
  );
  return scored(
    {
      ru: `Предложений ${sentences}, образцов у каждого ${references}, N = ${maxOrder}`,
      en: `${sentences} sentences, ${references} references each, N = ${maxOrder}`,
    },
    originals.map((original) => reworded(original, 0.15).slice(0, -2)),
    originals.map((original) => Array.from({ length: references }, () => reworded(original, 0.2))),
    maxOrder,
  );
}

const text = (line: string) => line.split(" ");

export const groups = [
  visibleGroup(examples, tolerance),
  hiddenGroup({
    id: "typical",
    name: { ru: "Обычный корпус", en: "An ordinary corpus" },
    weight: 4,
    hint: {
      ru: "Для каждой длины n сложите совпадения по всему корпусу и поделите на сумму чисел n-грамм; усреднять по предложениям нельзя.",
      en: "For each length n add up the matches over the whole corpus and divide by the sum of the numbers of n-grams; do not average over sentences.",
    },
    cases: [
      corpus({ sentences: 4, references: 1, lengths: [8, 16], maxOrder: 4 }),
      corpus({ sentences: 3, references: 2, lengths: [10, 14], maxOrder: 3 }),
      corpus({ sentences: 6, references: 3, lengths: [6, 12], maxOrder: 2 }),
    ],
  }),
  hiddenGroup({
    id: "larger",
    name: { ru: "Десятки предложений", en: "Dozens of sentences" },
    weight: 1,
    hint: {
      ru: "Предложения здесь очень разной длины, и у каждого четыре образца.",
      en: "The sentences are of very different length here, and each has four references.",
    },
    cases: [corpus({ sentences: 50, references: 4, lengths: [6, 40], maxOrder: 4 })],
  }),
  hiddenGroup({
    id: "repeated",
    name: { ru: "Повторы", en: "Repetitions" },
    weight: 2,
    hint: {
      ru: "Слово, повторённое семь раз, совпадает столько раз, сколько оно есть в одном из образцов, а не во всех вместе.",
      en: "A word said seven times matches as often as one of the references has it, not all of them together.",
    },
    cases: [
      scored(
        { ru: "Одно слово много раз", en: "One word many times" },
        [text("the the the the the the the")],
        [[text("the cat is on the mat"), text("there is a cat on the mat")]],
        1,
      ),
      scored(
        { ru: "Повторённая фраза", en: "A phrase said again" },
        [text("it is it is it is green"), text("a house is a house")],
        [
          [
            text("it is green it is and it was old"),
            text("green it is is it by the house on it"),
            text("so it is it is in it"),
          ],
          [text("a house is always a house"), text("the house is a house is")],
        ],
        3,
      ),
    ],
  }),
  hiddenGroup({
    id: "length",
    name: { ru: "Длина перевода", en: "The length of a translation" },
    weight: 2,
    hint: {
      ru: "Штраф один на весь корпус: сначала сложите длины, потом сравните. Из двух равно близких длин берётся меньшая, а за длинный перевод штрафа нет.",
      en: "There is one penalty for the whole corpus: add up the lengths first, compare then. Of two equally close lengths the shorter is taken, and there is no penalty for a long translation.",
    },
    cases: [
      scored(
        { ru: "Короткий и длинный", en: "A short one and a long one" },
        [text("the old man"), text("a red dog sees a tree by the house and a cat and a cat")],
        [[text("the old man sees it all")], [text("a red dog sees a green tree by the house and a cat")]],
        2,
      ),
      scored(
        { ru: "Образцы на один токен короче и длиннее", en: "References one token shorter and longer" },
        [text("the cat was in the house on it"), text("a a dog is old")],
        [
          [text("the cat was in a house on top of it"), text("the cat was in it the house")],
          [text("a dog is very very old"), text("the dog is old"), text("old")],
        ],
        2,
      ),
      scored(
        { ru: "Короче всех образцов", en: "Shorter than every reference" },
        [text("the tree is is green")],
        [
          [
            text("the tree in the garden is green and is tall"),
            text("is the tree is is not green or is green"),
          ],
        ],
        2,
      ),
      scored(
        { ru: "Длиннее всех образцов", en: "Longer than every reference" },
        [text("it is the old green house it is the house of the man")],
        [[text("it is the old house of the man"), text("the green house it is")]],
        3,
      ),
    ],
  }),
  hiddenGroup({
    id: "no-matches",
    name: { ru: "Нет совпадений или нет n-грамм", en: "No matches or no n-grams" },
    weight: 1,
    hint: {
      ru: "Предложение короче N не даёт n-грамм этой длины, но корпус в целом может их иметь. Если не имеет и корпус, ответ — 0, а не NaN.",
      en: "A sentence shorter than N has no n-grams of that length, but the corpus as a whole may have some. If it has none, the answer is 0, not NaN.",
    },
    cases: [
      scored(
        { ru: "Нет общих троек", en: "No triple in common" },
        [text("the cat sees the dog")],
        [[text("the dog sees the cat")]],
        3,
      ),
      scored(
        { ru: "Весь корпус короче N", en: "The whole corpus is shorter than N" },
        [text("old man"), text("red")],
        [[text("old man")], [text("red"), text("red tree")]],
        4,
      ),
      scored(
        { ru: "Одно предложение короче N", en: "One sentence is shorter than N" },
        [text("red red"), text("the old man is in the tree the old dog")],
        [
          [text("red tree on a hill"), text("red and green hill")],
          [text("the old man is in the old tree"), text("by the tree the old dog is in it")],
        ],
        4,
      ),
    ],
  }),
  hiddenGroup({
    id: "special",
    name: { ru: "Особые токены", en: "Unusual tokens" },
    weight: 1,
    hint: {
      ru: "Токеном может быть и constructor: считайте в Map, а не в простом объекте. Регистр различается, а соседние токены не должны сливаться: «a bc» — не «ab c».",
      en: "A token may be constructor too: count in a Map and not in a plain object. Case matters, and neighbouring tokens must not merge: “a bc” is not “ab c”.",
    },
    cases: [
      scored(
        { ru: "Слова из JavaScript", en: "Words of JavaScript" },
        [text("the constructor of constructor calls toString and valueOf of it it")],
        [
          [
            text("the constructor of a class calls toString and then valueOf of it all"),
            text("so constructor of the class calls toString of it and of me too"),
          ],
        ],
        2,
      ),
      scored(
        { ru: "Токены, которые сливаются", en: "Tokens that merge" },
        [text("a bc d d ef")],
        [[text("ab c d d ef bc a")]],
        2,
      ),
      scored(
        { ru: "Регистр", en: "Case" },
        [text("The cat sees The dog")],
        [[text("the cat sees a dog and The man"), text("a man sees the dog and the old cat")]],
        2,
      ),
      scored(
        { ru: "Только отдельные слова", en: "Single words only" },
        [text("a cat a dog a"), text("on it")],
        [[text("a dog and a cat on it")], [text("by it is"), text("it")]],
        1,
      ),
      scored(
        { ru: "Точное совпадение", en: "A perfect match" },
        [text("the green house is old"), text("it is it")],
        [[text("a house"), text("the green house is old")], [text("it is it")]],
        3,
      ),
    ],
  }),
];
