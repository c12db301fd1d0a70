import type { Graded } from "#lib/gradebook-rows.ts";
import { gradedParts } from "#lib/ledger/graded-parts.ts";
import { type HandGiven, partScoresSchema } from "#lib/sitting/answer-score.ts";

/** Selects the hand scores of a submission, newest first. */
export const newestHandScores = {
  orderBy: [{ createdAt: "desc" as const }, { id: "desc" as const }],
  select: { partId: true, numerator: true, denominator: true },
};

/** Leaves out what was handed in of an attempt that is open again: it was not the end. */
export const stillHandedIn = { NOT: { attempt: { endsAt: { not: null }, handedInAt: null } } };

/** Whether a hand grades some part. @param parts the column of a verdict or a regrade */
export function isByHand(parts: unknown): boolean {
  return partScoresSchema.parse(parts).some(({ earned }) => earned === null);
}

/**
 * What answers are graded to be, by the machine and by hand.
 *
 * @param parts the column of the verdict or the regrade
 * @returns null while a part waits for a hand
 */
export function gradedAnswers(parts: unknown, hands: readonly HandGiven[]): Graded | null {
  return gradedParts(partScoresSchema.parse(parts), hands);
}
