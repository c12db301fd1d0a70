import { type Random, seededRandom } from "#exercises/kit/random.ts";
import { evaluate } from "#lib/answer/formula/evaluate.ts";
import { readFormula } from "#lib/answer/formula/read-formula.ts";
import type { Key, KeyOf, Keys } from "#lib/answer/key.ts";
import type { Question } from "#lib/question.ts";

/** Two hundred variants of a question with their keys. */
export function variants<Variables>(
  draw: (random: Random) => Variables,
  key: (variables: Variables) => Keys,
): { variables: Variables; keys: Keys }[] {
  return Array.from({ length: 200 }, (_, seed) => {
    const variables = draw(seededRandom(1000 * seed + 7));
    return { variables, keys: key(variables) };
  });
}

/** The key of one part. @throws when it is of another kind */
export function keyOf<Kind extends Key["kind"]>(keys: Keys, id: string, kind: Kind): KeyOf<Kind> {
  const key = keys[id];
  if (!isOf(key, kind)) throw new Error(`${id} is no ${kind}`);
  return key;
}

function isOf<Kind extends Key["kind"]>(key: Key, kind: Kind): key is KeyOf<Kind> {
  return key.kind === kind;
}

export const numberOf = (keys: Keys, id: string): number => keyOf(keys, id, "number").value;
export const vectorOf = (keys: Keys, id: string): number[] => keyOf(keys, id, "vector").value;
export const matrixOf = (keys: Keys, id: string): number[][] => keyOf(keys, id, "matrix").value;
export const choiceOf = (keys: Keys, id: string): string => keyOf(keys, id, "single_choice").right;
export const choicesOf = (keys: Keys, id: string): string[] =>
  keyOf(keys, id, "multiple_choice").right.toSorted();
export const truthOf = (keys: Keys, id: string): boolean => keyOf(keys, id, "true_false").right;
export const orderOf = (keys: Keys, id: string): string[] => keyOf(keys, id, "ordering").right;

/** The formula of a key as a function of the values of its symbols. */
export function formulaOf(
  question: Question,
  keys: Keys,
  id: string,
): (point: Record<string, number>) => number {
  const part = question.parts.find((one) => one.id === id);
  if (part?.kind !== "formula") throw new Error(`${id} asks for no formula`);
  const reading = readFormula(keyOf(keys, id, "formula").value, part.symbols);
  if (reading.kind === "unreadable") throw new Error(reading.problem.en);
  return (point) => evaluate(reading.value, new Map(Object.entries(point))).value;
}

/** The ids of the options, items or left sides of a part. */
export function idsOf(question: Question, id: string): string[] {
  const part = question.parts.find((one) => one.id === id);
  if (part?.kind === "ordering") return part.items.map((item) => item.id);
  if (part?.kind === "matching") return part.left.map((item) => item.id);
  if (part?.kind === "single_choice" || part?.kind === "multiple_choice")
    return part.options.map((option) => option.id);
  throw new Error(`${id} has no options`);
}
