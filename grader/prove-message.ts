import { z } from "zod";
import { checkProgressSchema, proofSchema } from "#lib/staff/exercise-check.ts";

/** What a process that proves an exercise tells the grader that started it. */
export const proveMessageSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("progress"), progress: checkProgressSchema }),
  z.object({ kind: z.literal("proved"), proof: proofSchema, exerciseVersion: z.string() }),
  /** The exercise cannot be checked as it is: there is none, or one of its files does not load. */
  z.object({ kind: z.literal("unprovable"), reason: z.string() }),
  /** A fault of ours, which says nothing of the exercise. */
  z.object({ kind: z.literal("fault"), reason: z.string() }),
]);
export type ProveMessage = z.infer<typeof proveMessageSchema>;
