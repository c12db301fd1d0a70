import { mostLines, mostPoints } from "#lib/rubric/api.ts";
import type { SentLine } from "#lib/rubric/changed-lines.ts";
import type { RubricLine } from "#lib/rubric/rubric-lines.ts";

/** A line of a rubric as it stands in its fields. */
export type TypedLine = {
  /** Tells the fields of a page apart. */
  key: string;
  /** Of the line that it was; null for a new one. */
  id: number | null;
  ru: string;
  en: string;
  points: string;
};

export function typedLines(lines: readonly RubricLine[]): TypedLine[] {
  return lines.map(({ id, text, points }) => ({ key: `${id}`, id, ...text, points: `${points}` }));
}

export type LineMistake = "text" | "points";

/** What keeps a line from being one; null when nothing does. */
export function mistakeIn({ ru, en, points }: TypedLine): LineMistake | null {
  if (ru.trim() === "" || en.trim() === "") return "text";
  return /^\s*\d{1,4}\s*$/.test(points) && Number(points) >= 1 && Number(points) <= mostPoints
    ? null
    : "points";
}

/**
 * The lines to send; null while something in them is wrong.
 *
 * @param holding of the rubric that holds: what was a line of an earlier one is sent as a new one
 */
export function readLines(typed: readonly TypedLine[], holding: readonly RubricLine[]): SentLine[] | null {
  if (typed.length === 0 || typed.length > mostLines || typed.some((line) => mistakeIn(line) !== null))
    return null;
  return typed.map(({ id, ru, en, points }) => ({
    id: holding.some((line) => line.id === id) ? id : null,
    text: { ru: ru.trim(), en: en.trim() },
    points: Number(points),
  }));
}

/** Whether nothing is other than in the rubric that holds. */
export function isSame(sent: readonly SentLine[], holding: readonly RubricLine[]): boolean {
  return (
    sent.length === holding.length &&
    sent.every(({ id, text, points }, place) => {
      const line = holding[place];
      return (
        line?.id === id && line.points === points && line.text.ru === text.ru && line.text.en === text.en
      );
    })
  );
}
