import { z } from "zod";
import { applyCredit, type Credit } from "#lib/deadline.ts";
import { one } from "#lib/exact.ts";
import { readFraction, sendFraction } from "#lib/fraction.ts";

/** A non-negative rational number in JSON, so that points and credit stay exact on the way. */
export const fractionSchema = z
  .object({ numerator: z.int().min(0), denominator: z.int().positive() })
  .meta({ id: "Fraction" });

/** {@link Credit} in JSON. */
export const creditSchema = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("full") }),
    z.object({ kind: z.literal("multiply"), by: fractionSchema }),
    z.object({ kind: z.literal("cap"), at: fractionSchema }),
    z.object({ kind: z.literal("subtract"), share: fractionSchema }),
  ])
  .meta({ id: "Credit", description: "What the time of a submission does to its score." });
export type SentCredit = z.infer<typeof creditSchema>;

export function sendCredit(credit: Credit): SentCredit {
  switch (credit.kind) {
    case "full":
      return credit;
    case "multiply":
      return { kind: "multiply", by: sendFraction(credit.by) };
    case "cap":
      return { kind: "cap", at: sendFraction(credit.at) };
    case "subtract":
      return { kind: "subtract", share: sendFraction(credit.share) };
  }
}

export function readCredit(sent: SentCredit): Credit {
  switch (sent.kind) {
    case "full":
      return sent;
    case "multiply":
      return { kind: "multiply", by: readFraction(sent.by) };
    case "cap":
      return { kind: "cap", at: readFraction(sent.at) };
    case "subtract":
      return { kind: "subtract", share: readFraction(sent.share) };
  }
}

/** The greatest share of the points that can be earned under a credit, as a plain number from 0 to 1. */
export function mostShare(sent: SentCredit): number {
  return applyCredit(readCredit(sent), one).valueOf();
}
