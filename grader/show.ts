import type { Returned } from "#grader/box.ts";
import { asValue } from "#grader/numbers.ts";
import { showValue, type Value } from "#lib/value.ts";

/** Longest text of one value in a report, in characters. */
const maxShownCharacters = 2_000;

/** A value as a report shows it: cut when long. */
export function show(value: Value): string {
  return cut(showValue(value));
}

/** A returned value as a report shows it; null when nothing came back that could be shown. */
export function showReturned(returned: Returned): string | null {
  const value = asValue(returned);
  if (value !== null) return show(value);
  return returned.kind === "other" && returned.at.length === 0 ? returned.type : null;
}

function cut(text: string): string {
  return text.length <= maxShownCharacters ? text : `${text.slice(0, maxShownCharacters).toWellFormed()}…`;
}
