import { answersOf } from "#exercises/check/question/answers-of.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { asAsked } from "#lib/answer/asked.ts";
import { judgePart } from "#lib/answer/judge-part.ts";
import type { Key, Keys } from "#lib/answer/key.ts";
import { type Exact, one, zero } from "#lib/exact.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { Answer, Part } from "#lib/question.ts";

/** What is wrong with the keys of one variant: each right answer must earn all, each wrong one less. */
export function checkKeys(parts: readonly Part[], keys: Keys, seed: number): LocalisedText[] {
  const ids = new Set(parts.map(({ id }) => id));
  const strangers = Object.keys(keys).filter((id) => !ids.has(id));
  return [
    ...strangers.map((id) => ({ ru: `ключ ${id}: такой части нет`, en: `key ${id}: there is no such part` })),
    ...parts.flatMap((part) => checkKey(part, keys[part.id], seed)),
  ];
}

function checkKey(part: Part, key: Key | undefined, seed: number): LocalisedText[] {
  if (key === undefined) return [{ ru: `${part.id}: нет ключа`, en: `${part.id}: there is no key` }];
  const missing = unknownIds(part, key);
  if (missing.length > 0)
    return missing.map((id) => ({
      ru: `${part.id}: ключ называет ${id}, которого нет, или не называет нужного`,
      en: `${part.id}: the key names ${id}, which is not there, or leaves it out`,
    }));
  const answers = answersOf(part, key);
  if (answers === null)
    return [
      {
        ru: `${part.id}: вопрос вида ${part.kind}, а ключ вида ${key.kind}`,
        en: `${part.id}: the question is a ${part.kind}, but the key a ${key.kind}`,
      },
    ];
  const earned = (answer: Answer) => earnedBy(part, key, answer, seed);
  return [
    ...answers.right
      .filter((answer) => !earned(answer).equals(one))
      .map((answer) => ({
        ru: `${part.id}: ключ не проходит собственную проверку: ${shown(answer)}`,
        en: `${part.id}: the key does not pass its own check: ${shown(answer)}`,
      })),
    ...answers.wrong
      .filter((answer) => earned(answer).equals(one))
      .map((answer) => ({
        ru: `${part.id}: неверный ответ принят: ${shown(answer)}`,
        en: `${part.id}: a wrong answer passes: ${shown(answer)}`,
      })),
  ];
}

/** What waits for a hand or an exercise was found right so far as a machine can tell. */
function earnedBy(part: Part, key: Key, answer: Answer, seed: number): Exact {
  const asked = asAsked(part, key, answer);
  if (asked === null) return zero;
  const result = judgePart(asked, seededRandom(seed).uniform);
  return result.kind === "earned" ? result.earned : one;
}

/** Ids that a key should name and does not, or names and should not. */
function unknownIds(part: Part, key: Key): string[] {
  const differing = (left: readonly string[], right: readonly string[]) => [
    ...new Set(left).symmetricDifference(new Set(right)),
  ];
  const strange = (named: readonly string[], known: readonly { id: string }[]) =>
    named.filter((id) => !known.some((option) => option.id === id));
  if (part.kind === "single_choice" && key.kind === "single_choice")
    return strange([key.right, ...Object.keys(key.feedback)], part.options);
  if (part.kind === "multiple_choice" && key.kind === "multiple_choice")
    return strange([...key.right, ...Object.keys(key.feedback)], part.options);
  if (part.kind === "ordering" && key.kind === "ordering")
    return differing(
      part.items.map(({ id }) => id),
      key.right,
    );
  if (part.kind === "matching" && key.kind === "matching")
    return [
      ...differing(
        part.left.map(({ id }) => id),
        Object.keys(key.right),
      ),
      ...strange(Object.values(key.right), part.right),
      ...strange(Object.keys(key.feedback), part.left),
    ];
  if (part.kind === "true_false" && key.kind === "true_false")
    return (part.reason === "by_hand") === (key.rubric !== null) ? [] : ["rubric"];
  return [];
}

function shown(answer: Answer): string {
  const { kind, ...rest } = answer;
  return JSON.stringify(rest).slice(0, 120);
}
