import type { Report } from "#lib/report.ts";

/** A report of a submission with half of its points. */
export const halfReport: Report = {
  verdict: "partial",
  score: { numerator: 1, denominator: 2 },
  error: null,
  groups: [],
  cases: [],
  picture: null,
  timeMs: 12.5,
  exerciseVersion: "0123456789ab",
  graderVersion: "test",
  seed: 7,
};
