import { z } from "zod";
import { localisedTextSchema } from "#lib/locale.ts";
import { verdictSchema } from "#lib/verdict.ts";

/** A solver with one small mistake made on purpose, by its place in `solution.ts`. */
const mutantSchema = z.object({ line: z.int(), change: z.string() });

/** One file of an exercise that was graded, and what was to come of it. */
const sampleSchema = z.object({
  file: z.string(),
  /** The verdict that its name promises; null for the starter, which is to earn nothing. */
  expected: z.string().nullable(),
  actual: verdictSchema,
  score: z.object({ numerator: z.int(), denominator: z.int().positive() }),
  /** Keys of the cases that it fails, see `case-key.ts`; null in proofs from before these were kept. */
  failed: z.array(z.string()).nullable().default(null),
});
export type Sample = z.infer<typeof sampleSchema>;

export const proofParts = ["texts", "cases", "samples", "mutants"] as const;

/** What is known of an exercise after its check; it is proved when there are no problems. */
export const proofSchema = z.object({
  id: z.string(),
  groups: z.int(),
  cases: z.int(),
  samples: z.array(sampleSchema),
  mutants: z.object({
    total: z.int(),
    caught: z.int(),
    /** Those that no case can catch, each with the author's reason. */
    equivalent: z.array(mutantSchema.extend({ reason: z.string() })),
    survivors: z.array(mutantSchema),
  }),
  problems: z.array(z.object({ part: z.enum(proofParts), text: localisedTextSchema })),
});
export type Proof = z.infer<typeof proofSchema>;

/** Whether a proof was written before all was kept of it that is kept today. */
export function isOfOldForm({ samples }: Proof): boolean {
  return samples.some(({ failed }) => failed === null);
}

/** How far a check is. */
export const checkProgressSchema = z.object({
  part: z.enum(["samples", "mutants"]),
  done: z.int(),
  total: z.int(),
});
export type CheckProgress = z.infer<typeof checkProgressSchema>;

/** A check that was asked for and is not done, as the HTTP interface tells it; `none` when there is no such. */
export const checkStateSchema = z
  .object({
    status: z.enum(["none", "queued", "running", "failed"]),
    /** How often it was begun. */
    tries: z.int(),
    progress: checkProgressSchema.nullable(),
    /** Why it failed, in English; null when the grader fell each time. */
    reason: z.string().nullable(),
  })
  .meta({ id: "ExerciseCheck" });
export type CheckState = z.infer<typeof checkStateSchema>;

/** Whether a sample came out as its name promises. */
export function isAsExpected({ expected, actual, score }: Sample): boolean {
  return expected === null ? score.numerator === 0 : expected === actual;
}

/** Share of the mutants caught, of those that can be: from 0 to 1. */
export function caughtShare({ total, caught, equivalent }: Proof["mutants"]): number {
  return caught / Math.max(1, total - equivalent.length);
}
