import { sendFraction } from "#lib/fraction.ts";
import type { Graded } from "#lib/gradebook-rows.ts";
import { answerScore, answerVerdict, type HandGiven, type PartScore } from "#lib/sitting/answer-score.ts";

/**
 * What answers are graded to be, by the machine and by hand.
 *
 * @param hands newest first
 * @returns null while a part waits for a hand
 */
export function gradedParts(parts: readonly PartScore[], hands: readonly HandGiven[]): Graded | null {
  const { score, waiting } = answerScore(parts, hands);
  return waiting.length > 0 ? null : { verdict: answerVerdict(score), score: sendFraction(score) };
}
