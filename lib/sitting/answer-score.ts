import { z } from "zod";
import { fractionSchema } from "#lib/credit.ts";
import { type Exact, exact, one, sum, zero } from "#lib/exact.ts";
import { readFraction } from "#lib/fraction.ts";

/** What the machine gave for one part: a share from 0 to 1, or null when it waits for a hand. */
export const partScoreSchema = z.object({
  id: z.string(),
  weight: z.int().positive(),
  earned: fractionSchema.nullable(),
});
export type PartScore = z.infer<typeof partScoreSchema>;
export const partScoresSchema = z.array(partScoreSchema).min(1);

/** What a person gave for one part, as a share of it; goes before what the machine gave. */
export type HandGiven = { partId: string; numerator: number; denominator: number };

export type AnswerScore = {
  /** Share of the question's points, from 0 to 1; parts that wait for a hand count as 0. */
  score: Exact;
  /** Ids of the parts that wait for a hand. */
  waiting: string[];
};

/**
 * The score of answers: each part's share by its weight.
 *
 * @param parts at least one
 * @param hands newest first; of several for a part the newest holds
 */
export function answerScore(parts: readonly PartScore[], hands: readonly HandGiven[]): AnswerScore {
  const shares = partShares(parts, hands);
  const total = parts.reduce((weights, { weight }) => weights + weight, 0);
  return {
    score: sum(shares.map(({ weight, share }) => (share ?? zero).mul(exact(weight, total)))),
    waiting: shares.filter(({ share }) => share === null).map(({ id }) => id),
  };
}

/** What was given for each part, as a share of it from 0 to 1; null while it waits for a hand. */
export type PartShare = { id: string; weight: number; share: Exact | null };

/** @param hands newest first; of several for a part the newest holds */
export function partShares(parts: readonly PartScore[], hands: readonly HandGiven[]): PartShare[] {
  return parts.map(({ id, weight, earned }) => {
    const hand = hands.find(({ partId }) => partId === id);
    return {
      id,
      weight,
      share: hand ? exact(hand.numerator, hand.denominator) : earned && readFraction(earned),
    };
  });
}

/** What grading says of answers with this score. */
export function answerVerdict(score: Exact): "accepted" | "partial" | "wrong_answer" {
  if (score.gte(one)) return "accepted";
  return score.lte(zero) ? "wrong_answer" : "partial";
}
