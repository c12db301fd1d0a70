import { onlyPart } from "#exercises/import/found.ts";
import { importTexts } from "#exercises/import/import-texts.ts";
import type { Key } from "#lib/answer/key.ts";
import { readNumeral } from "#lib/answer/numeral.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { Part, Unit } from "#lib/question.ts";

/** A part with its key, or nothing that we have a kind for; with what was lost. */
export type PartFound =
  | { kind: "part"; part: Part; key: Key; notes: LocalisedText[] }
  | { kind: "none"; notes: LocalisedText[] };

/** An answer of a foreign file; its share of the points is in percent, as in Moodle and GIFT. */
export type Choice = { text: LocalisedText; share: number; feedback: LocalisedText | null };

const none = (note: LocalisedText): PartFound => ({ kind: "none", notes: [note] });

/** A choice of one option or of several. */
export function partOfChoices(
  choices: readonly Choice[],
  kind: "single" | "multiple",
  order: "shuffled" | "fixed",
): PartFound {
  if (choices.length < 2) return none(importTexts.noOptions);
  const options = choices.map(({ text }, i) => ({ id: `option-${i + 1}`, text }));
  const feedback = Object.fromEntries(
    choices.flatMap(({ feedback }, i) => (feedback === null ? [] : [[options[i].id, feedback]])),
  );
  const best = Math.max(...choices.map(({ share }) => share));
  if (best <= 0) return none(importTexts.noAnswer);
  if (kind === "single") {
    const right = options[choices.findIndex(({ share }) => share === best)].id;
    const others = choices.filter(({ share }) => share > 0).length - 1;
    return {
      kind: "part",
      part: { kind: "single_choice", ...onlyPart, options, order },
      key: { kind: "single_choice", right, feedback },
      notes: others > 0 || best < 100 ? [importTexts.partialOptions] : [],
    };
  }
  const right = options.filter((_, i) => choices[i].share > 0).map(({ id }) => id);
  const share = 100 / right.length;
  // Files round thirds: 33.33333.
  const isOurs = choices.every((choice) => Math.abs(Math.abs(choice.share) - share) < 0.01);
  return {
    kind: "part",
    part: { kind: "multiple_choice", ...onlyPart, options, order, credit: "proportional_with_penalty" },
    key: { kind: "multiple_choice", right, feedback },
    notes: isOurs ? [] : [importTexts.otherShares],
  };
}

/** A short text; `*` is a wildcard there as here. */
export function partOfTexts(choices: readonly Choice[]): PartFound {
  const accepted = choices.filter(({ share }) => share === 100);
  if (accepted.length === 0) return none(importTexts.noAnswer);
  const wrong = choices.filter(({ share }) => share <= 0);
  const isCatchAll = ({ text }: Choice) => text.ru === "*";
  const mistakes = wrong.flatMap((choice) => {
    const { text, feedback } = choice;
    return feedback === null || isCatchAll(choice)
      ? []
      : spellings(text).map((value) => ({ value, feedback }));
  });
  return {
    kind: "part",
    part: { kind: "short_text", ...onlyPart },
    key: {
      kind: "short_text",
      accepted: [...new Set(accepted.flatMap(({ text }) => spellings(text)))],
      mistakes,
    },
    notes: [
      ...(choices.some(({ share }) => share > 0 && share < 100) ? [importTexts.partialAnswers] : []),
      ...(wrong.some(isCatchAll) ? [importTexts.catchAll] : []),
      ...(accepted.some(({ feedback }) => feedback !== null) ? [importTexts.rightFeedback] : []),
    ],
  };
}

function spellings({ ru, en }: LocalisedText): string[] {
  return [...new Set([ru, en])];
}

/** A number with an absolute tolerance. */
export function partOfNumbers(
  choices: readonly (Choice & { tolerance: number })[],
  units: readonly Unit[],
): PartFound {
  const isCatchAll = ({ text }: Choice) => text.en === "*";
  const numbers = choices
    .filter((choice) => !isCatchAll(choice))
    .map((choice) => ({ ...choice, numeral: readNumeral(choice.text.en) }));
  const right = numbers.filter(({ share }) => share === 100);
  if (right.length === 0) return none(importTexts.noAnswer);
  const [{ numeral, tolerance }] = right;
  if (numeral.kind !== "number" || !(tolerance >= 0)) return none(importTexts.notANumber);
  const mistakes = numbers.flatMap(({ share, feedback, numeral }) =>
    share <= 0 && feedback !== null && numeral.kind === "number" ? [{ value: numeral.value, feedback }] : [],
  );
  return {
    kind: "part",
    part: { kind: "number", ...onlyPart, units: [...units] },
    key: {
      kind: "number",
      value: numeral.value,
      tolerance: { kind: "absolute", value: tolerance },
      mistakes,
    },
    notes: [
      ...(right.length > 1 ? [importTexts.severalNumbers] : []),
      ...(numbers.some(({ share }) => share > 0 && share < 100) ? [importTexts.partialAnswers] : []),
      ...(choices.some(isCatchAll) ? [importTexts.catchAll] : []),
      ...(right.some(({ feedback }) => feedback !== null) ? [importTexts.rightFeedback] : []),
    ],
  };
}

/** Pairs to match; one without a left side is there to mislead. */
export function partOfPairs(pairs: readonly { left: LocalisedText; right: LocalisedText }[]): PartFound {
  const texts = [...new Map(pairs.map(({ right }) => [right.ru, right])).values()];
  const right = texts.map((text, i) => ({ id: `right-${i + 1}`, text }));
  const asked = pairs.filter(({ left }) => left.ru !== "");
  const left = asked.map(({ left }, i) => ({ id: `left-${i + 1}`, text: left }));
  if (left.length < 2 || right.length < 2) return none(importTexts.noOptions);
  const idOf = (text: LocalisedText) => right[texts.findIndex(({ ru }) => ru === text.ru)].id;
  return {
    kind: "part",
    part: { kind: "matching", ...onlyPart, left, right, credit: "proportional" },
    key: {
      kind: "matching",
      right: Object.fromEntries(asked.map((pair, i) => [left[i].id, idOf(pair.right)])),
      feedback: {},
    },
    notes: [],
  };
}
