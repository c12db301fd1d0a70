import { z } from "zod";

/**
 * What grading says of a submission, and of each case in it.
 * Only `grader_fault` is ours: it costs nobody a point or an attempt, and is never a pass.
 */
export const verdicts = [
  "accepted",
  "partial",
  "wrong_answer",
  "runtime_error",
  "time_limit",
  "memory_limit",
  "output_limit",
  "compile_error",
  "grader_fault",
] as const;
export const verdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof verdictSchema>;

/** The verdict of one case: a case passes whole or not at all, so `partial` is not among them. */
export const caseVerdictSchema = verdictSchema.exclude(["partial"]);
export type CaseVerdict = z.infer<typeof caseVerdictSchema>;
