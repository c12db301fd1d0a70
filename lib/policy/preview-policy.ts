import type { Exact } from "#lib/exact.ts";
import { foldGradebook } from "#lib/gradebook.ts";
import type { GradebookRows, StudentRow } from "#lib/gradebook-rows.ts";
import type { Policy } from "#lib/policy.ts";

/** A final grade from what is known now; `complete` once nothing in it is unresolved. */
type Had = { grade: number | null; complete: boolean };

export type PolicyChange = { student: StudentRow; change: "gains" | "loses"; before: Had; after: Had };

export type PolicyPreview = {
  /** Whose final grade would be another, by name. */
  changes: PolicyChange[];
  /** For how many the sum under it would be another, and the grade the same. */
  sumsOnly: number;
  /** For how many nothing would change. */
  unchanged: number;
};

/** Whose final grade would be another under other rules. Nothing is changed by asking. */
export function previewPolicy(rows: GradebookRows, policy: Policy): PolicyPreview {
  const after = foldGradebook({ ...rows, policy });
  const preview: PolicyPreview = { changes: [], sumsOnly: 0, unchanged: 0 };
  for (const [index, was] of foldGradebook(rows).entries()) {
    const is = after[index];
    const [before, then] = [was.soFar.grade, is.soFar.grade];
    if (before !== then) {
      preview.changes.push({
        student: was.student,
        change: (then ?? -1) > (before ?? -1) ? "gains" : "loses",
        before: { grade: before, complete: was.final.grade !== null },
        after: { grade: then, complete: is.final.grade !== null },
      });
    } else if (isSame(was.soFar.sum, is.soFar.sum)) preview.unchanged++;
    else preview.sumsOnly++;
  }
  return preview;
}

function isSame(a: Exact | null, b: Exact | null): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}
