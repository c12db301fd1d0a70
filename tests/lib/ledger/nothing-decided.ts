import type { GradebookRows } from "#lib/gradebook-rows.ts";

/** The rows of a course in which people have decided nothing. */
export const nothingDecided = {
  marks: [],
  rulings: [],
  regradeRuns: [],
  extensions: [],
  overrides: [],
  roundings: [],
} satisfies Partial<GradebookRows>;
