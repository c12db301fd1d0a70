import { readAnswer } from "#lib/answer/read-answer.ts";
import { type Exact, exact, one, sum } from "#lib/exact.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { Answer, Part } from "#lib/question.ts";
import { correlation } from "#lib/statistics/correlation.ts";

/** What one student gave to one part of a question, and what it brought. */
export type GivenAnswer = {
  /** Null where the part was left out. */
  answer: Answer | null;
  /** Share of the part, from 0 to 1; null while it waits for a hand. */
  earned: Exact | null;
  /** Points on the other items of the assessment; null when there are none. */
  rest: Exact | null;
};

export type OptionCount = {
  /** Of the option; `true` and `false` where the part asks for that. */
  id: string;
  /** Students who chose it. */
  chosen: number;
  /** Mean share of the part that they earned; null when nobody chose it. */
  meanEarned: Exact | null;
  /** Point-biserial correlation of having chosen it with the points on the rest of the assessment. */
  discrimination: number | null;
};

/** How often each option of a part was chosen, and by whom; empty for parts without options. */
export function optionCounts(part: Part, given: readonly GivenAnswer[]): OptionCount[] {
  return optionIds(part).map((id) => {
    const chosen = given.filter(({ answer }) => answer !== null && hasChosen(answer, id));
    const compared = given.flatMap(({ answer, rest }) => (rest === null ? [] : [{ answer, rest }]));
    return {
      id,
      chosen: chosen.length,
      meanEarned: meanEarned(chosen),
      discrimination: correlation(
        compared.map(({ answer }) => (answer !== null && hasChosen(answer, id) ? 1 : 0)),
        compared.map(({ rest }) => rest.valueOf()),
      ),
    };
  });
}

/** Mean share of a part among the answers that have one; null without any. */
export function meanEarned(given: readonly GivenAnswer[]): Exact | null {
  const shares = given.flatMap(({ earned }) => (earned ? [earned] : []));
  return shares.length === 0 ? null : sum(shares).div(exact(shares.length));
}

/** An answer: as it was typed, or as it was read, in Markdown. */
export type AnswerShown = { kind: "typed"; text: string } | { kind: "read"; markdown: LocalisedText };
export type WrongAnswer = AnswerShown & { students: number };

const mostWrongAnswers = 5;

/**
 * The commonest answers to a typed part that did not earn all of it, those that are read alike taken together.
 * Empty for parts that are not typed.
 */
export function wrongAnswers(part: Part, given: readonly GivenAnswer[]): WrongAnswer[] {
  const shown = given.flatMap(({ answer, earned }) => {
    if (answer === null || earned === null || earned.gte(one)) return [];
    return showAnswer(part, answer) ?? [];
  });
  const alike = Map.groupBy(shown, (answer) => JSON.stringify(answer));
  return [...alike.values()]
    .map((same) => ({ ...same[0], students: same.length }))
    .toSorted((a, b) => b.students - a.students)
    .slice(0, mostWrongAnswers);
}

function optionIds(part: Part): string[] {
  switch (part.kind) {
    case "single_choice":
    case "multiple_choice":
      return part.options.map(({ id }) => id);
    case "true_false":
      return ["true", "false"];
    default:
      return [];
  }
}

function hasChosen(answer: Answer, id: string): boolean {
  switch (answer.kind) {
    case "single_choice":
      return answer.option === id;
    case "multiple_choice":
      return answer.options.includes(id);
    case "true_false":
      return String(answer.value) === id;
    default:
      return false;
  }
}

/** Whether wrong answers to a part are counted. */
export function isTyped({ kind }: Part): boolean {
  return ["number", "vector", "matrix", "formula", "short_text"].includes(kind);
}

/** @returns null for what is not typed in a line, and for what was left empty */
function showAnswer(part: Part, answer: Answer): AnswerShown | null {
  switch (part.kind) {
    case "number":
    case "vector":
    case "matrix":
    case "formula": {
      if (answer.kind !== part.kind || answer.text.trim() === "") return null;
      const reading = readAnswer(part, answer);
      if (reading.kind === "unreadable") return { kind: "typed", text: answer.text.trim() };
      return { kind: "read", markdown: { ru: `$${reading.tex.ru}$`, en: `$${reading.tex.en}$` } };
    }
    case "short_text": {
      const text = answer.kind === "short_text" ? answer.text.trim().replaceAll(/\s+/g, " ") : "";
      return text === "" ? null : { kind: "typed", text: text.toLowerCase() };
    }
    default:
      return null;
  }
}
