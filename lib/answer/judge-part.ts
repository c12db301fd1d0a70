import type { Asked } from "#lib/answer/asked.ts";
import { choiceCredit, matchCredit, orderCredit } from "#lib/answer/credit.ts";
import { areEquivalent, type Uniform } from "#lib/answer/formula/are-equivalent.ts";
import { readFormula } from "#lib/answer/formula/read-formula.ts";
import { isSameText, normaliseText } from "#lib/answer/is-same-text.ts";
import { isSameShape, isTableWithin, isWithin } from "#lib/answer/is-within.ts";
import { readNumber } from "#lib/answer/read-number.ts";
import { readMatrix, readVector } from "#lib/answer/read-table.ts";
import type { Reading } from "#lib/answer/reading.ts";
import { type Exact, one, zero } from "#lib/exact.ts";
import type { LocalisedText } from "#lib/locale.ts";
import { answerTexts } from "#lib/texts/answers.ts";

/** What an answer to one part earns, from 0 to 1; or who is to say. */
export type PartResult =
  | { kind: "earned"; earned: Exact; feedback: LocalisedText | null }
  | { kind: "by_hand" }
  | { kind: "by_exercise"; exerciseId: string; source: string };

/**
 * Judges an answer to one part. An answer that cannot be read earns 0, and the feedback says why.
 *
 * @param uniform decides at which points formulas are compared; the same numbers give the same result
 */
export function judgePart(asked: Asked, uniform: Uniform): PartResult {
  switch (asked.kind) {
    case "single_choice": {
      const { part, key, answer } = asked;
      if (!part.options.some(({ id }) => id === answer.option)) return earn(zero, answerTexts.noSuchOption);
      return earn(answer.option === key.right ? one : zero, feedbackOf(key.feedback, answer.option));
    }
    case "multiple_choice":
      return judgeChoices(asked);
    case "true_false": {
      const { part, key, answer } = asked;
      if (answer.value !== key.right) return earn(zero, key.feedback);
      return part.reason === "by_hand" ? { kind: "by_hand" } : earn(one, null);
    }
    case "number":
      return judgeTyped(readNumber(asked.answer.text, asked.part.units), asked.key, (given, key) =>
        isWithin(asked.key.tolerance, given, key),
      );
    case "vector": {
      const { key, answer } = asked;
      const asTable = (vector: readonly number[]) => [vector];
      const isRight = (given: number[], right: number[]) =>
        isTableWithin(key.tolerance, asTable(given), asTable(right));
      return judgeTable(readVector(answer.text), key, isRight, (given) => given.length === key.value.length);
    }
    case "matrix": {
      const { key, answer } = asked;
      const isRight = (given: number[][], right: number[][]) => isTableWithin(key.tolerance, given, right);
      return judgeTable(readMatrix(answer.text), key, isRight, (given) => isSameShape(given, key.value));
    }
    case "formula": {
      const { part, key, answer } = asked;
      return judgeTyped(readFormula(answer.text, part.symbols), key, (given, text) => {
        const right = readFormula(text, part.symbols);
        return right.kind === "read" && areEquivalent(given, right.value, part.symbols, uniform);
      });
    }
    case "ordering": {
      const { part, key, answer } = asked;
      const given = new Set(answer.order);
      if (answer.order.length !== part.items.length || !part.items.every(({ id }) => given.has(id)))
        return earn(zero, answerTexts.notAllOrdered);
      const earned = orderCredit(part.credit, key.right, answer.order);
      return earn(earned, earned.equals(one) ? null : key.feedback);
    }
    case "matching":
      return judgeMatching(asked);
    case "short_text": {
      const { key, answer } = asked;
      if (normaliseText(answer.text) === "") return earn(zero, answerTexts.empty);
      if (key.accepted.some((wanted) => isSameText(answer.text, wanted))) return earn(one, null);
      const mistake = key.mistakes.find(({ value }) => isSameText(answer.text, value));
      return earn(zero, mistake?.feedback ?? null);
    }
    case "essay":
      return { kind: "by_hand" };
    case "code":
      return { kind: "by_exercise", exerciseId: asked.part.exerciseId, source: asked.answer.source };
  }
}

function judgeChoices({ part, key, answer }: Extract<Asked, { kind: "multiple_choice" }>): PartResult {
  const options = part.options.map(({ id }) => id);
  if (!answer.options.every((id) => options.includes(id))) return earn(zero, answerTexts.noSuchOption);
  const right = new Set(key.right);
  const chosen = new Set(answer.options);
  const misjudged = options.filter((id) => right.has(id) !== chosen.has(id));
  const toTell = misjudged.find((id) => feedbackOf(key.feedback, id) !== null);
  return earn(
    choiceCredit(part.credit, options, right, chosen),
    toTell === undefined ? null : feedbackOf(key.feedback, toTell),
  );
}

function judgeMatching({ part, key, answer }: Extract<Asked, { kind: "matching" }>): PartResult {
  const left = part.left.map(({ id }) => id);
  const right = new Map(Object.entries(key.right));
  const given = new Map(Object.entries(answer.pairs));
  const wrong = left.filter((id) => given.get(id) !== right.get(id));
  const toTell = wrong.find((id) => feedbackOf(key.feedback, id) !== null);
  return earn(
    matchCredit(part.credit, left, right, given),
    toTell === undefined ? null : feedbackOf(key.feedback, toTell),
  );
}

/** What was typed is right, or a mistake that the author foresaw, or wrong. */
function judgeTyped<Given, Right>(
  reading: Reading<Given>,
  key: { value: Right; mistakes: readonly { value: Right; feedback: LocalisedText }[] },
  isRight: (given: Given, right: Right) => boolean,
): PartResult {
  if (reading.kind === "unreadable") return earn(zero, reading.problem);
  if (isRight(reading.value, key.value)) return earn(one, null);
  const mistake = key.mistakes.find(({ value }) => isRight(reading.value, value));
  return earn(zero, mistake?.feedback ?? null);
}

function judgeTable<Table>(
  reading: Reading<Table>,
  key: { value: Table; mistakes: readonly { value: Table; feedback: LocalisedText }[] },
  isRight: (given: Table, right: Table) => boolean,
  hasShape: (given: Table) => boolean,
): PartResult {
  const result = judgeTyped(reading, key, isRight);
  const isOfOtherShape = reading.kind === "read" && !hasShape(reading.value);
  if (result.kind !== "earned" || result.feedback !== null || !isOfOtherShape) return result;
  return earn(result.earned, answerTexts.wrongShape);
}

function earn(earned: Exact, feedback: LocalisedText | null): PartResult {
  return { kind: "earned", earned, feedback };
}

function feedbackOf(feedback: Readonly<Record<string, LocalisedText>>, id: string): LocalisedText | null {
  return Object.hasOwn(feedback, id) ? feedback[id] : null;
}
