/** Answers that somebody sent for a question, as far as it matters which of them count. */
export type SentAnswers = {
  attemptId: string;
  /** Whether the attempt has a clock. */
  timed: boolean;
  /** Whether a hand grades some part of them. */
  byHand: boolean;
};

/**
 * Without what the same person has replaced by sending it again. Of an attempt with a clock, which was opened
 * again, all but the last are replaced: they were never meant to be the end. Of homework each counts, but of those
 * that a hand grades only the newest is worth somebody's time: an older one that still waits is replaced.
 *
 * @param rows what one person sent for one item, oldest first
 * @param answersOf null for a source text, which nothing replaces
 * @param waits whether a row has no score yet
 */
export function withoutReplaced<Row>(
  rows: Row[],
  answersOf: (row: Row) => SentAnswers | null,
  waits: (row: Row) => boolean,
): Row[] {
  if (rows.every((row) => answersOf(row) === null)) return rows;
  return rows.filter((row, index) => {
    const answers = answersOf(row);
    if (answers === null || !(answers.timed || waits(row))) return true;
    const later = rows
      .slice(index + 1)
      .flatMap((one) => answersOf(one) ?? [])
      .filter(({ attemptId }) => attemptId === answers.attemptId);
    return answers.timed ? later.length === 0 : later.every(({ byHand }) => !byHand);
  });
}
