import type { LocalisedText } from "#lib/locale.ts";

/** What tells a case from the other cases of its exercise, in a report and in a proof: its group and its name. */
export function caseKey(group: string, name: LocalisedText): string {
  return `${group}/${name.en}`;
}
