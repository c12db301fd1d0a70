import type { Deadlines } from "#lib/deadline.ts";

/** Later deadlines of one person for one assessment; null where a deadline is not moved, both when it was taken back. */
export type ExtendedTo = { softDeadline: Date | null; hardDeadline: Date | null };

/**
 * The deadlines that hold for one person: each the later of the assessment's own and the extension's, and the hard one
 * never before the soft one. A deadline that the assessment does not have is not made by an extension.
 *
 * @param extension the newest one of the person; null when there is none.
 */
export function extendedDeadlines(deadlines: Deadlines, extension: ExtendedTo | null): Deadlines {
  if (extension === null) return deadlines;
  const softDeadline = moved(deadlines.softDeadline, extension.softDeadline);
  const hardDeadline = moved(deadlines.hardDeadline, extension.hardDeadline);
  return { ...deadlines, softDeadline, hardDeadline: moved(hardDeadline, softDeadline) };
}

/** Whether an extension gives the person any time beyond the deadlines of all. */
export function isExtended(deadlines: Deadlines, extension: ExtendedTo | null): boolean {
  const own = extendedDeadlines(deadlines, extension);
  return own.softDeadline !== deadlines.softDeadline || own.hardDeadline !== deadlines.hardDeadline;
}

function moved(own: Date | null, to: Date | null): Date | null {
  return own !== null && to !== null && to > own ? to : own;
}
