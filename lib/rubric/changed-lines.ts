import type { RubricLine } from "#lib/rubric/rubric-lines.ts";

/** A line as it is sent; without an id it is a new one. */
export type SentLine = Omit<RubricLine, "id"> & { id: number | null };

/**
 * The lines of a rubric's next version: those that were there keep their ids, and new ones get ids that no line of
 * any version had.
 *
 * @param versions the one that holds first
 * @returns null when a line is sent twice, or is none of the version that holds
 */
export function changedLines(
  sent: readonly SentLine[],
  versions: readonly { lines: readonly RubricLine[] }[],
): RubricLine[] | null {
  const holding = new Set(versions[0]?.lines.map(({ id }) => id));
  const old = sent.flatMap(({ id }) => (id === null ? [] : [id]));
  if (new Set(old).size < old.length || old.some((id) => !holding.has(id))) return null;
  let next = 1 + Math.max(-1, ...versions.flatMap(({ lines }) => lines.map(({ id }) => id)));
  return sent.map(({ id, text, points }) => ({ id: id ?? next++, text, points }));
}
