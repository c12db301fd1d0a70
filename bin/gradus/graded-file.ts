import type { CaseResult } from "#lib/api.ts";
import type { Verdict } from "#lib/verdict.ts";

/** A graded file as `--json` tells it. */
export type GradedFile = {
  file: string;
  exercise: string;
  verdict: Verdict;
  /** Share of the points, from 0 to 1. */
  score: number;
  timeMs: number;
  cases: CaseResult[];
};
