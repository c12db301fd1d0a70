import type { LocalisedText } from "#lib/locale.ts";

/**
 * What was understood of an answer before it is sent: a value with the TeX that shows it, or why it cannot be
 * read. TeX is told for each language, whose decimal signs differ.
 */
export type Reading<Value> =
  | { kind: "read"; value: Value; tex: LocalisedText }
  | { kind: "unreadable"; problem: LocalisedText };

export function unreadable(problem: LocalisedText): { kind: "unreadable"; problem: LocalisedText } {
  return { kind: "unreadable", problem };
}

/** TeX with decimal points, for both languages: in Russian `0.5` is `0{,}5`. */
export function localiseTex(tex: string): LocalisedText {
  return { ru: tex.replace(/(\d)\.(?=\d)/g, "$1{,}"), en: tex };
}
