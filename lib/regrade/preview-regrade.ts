import { type Exact, zero } from "#lib/exact.ts";
import { foldGradebook, type Standing } from "#lib/gradebook.ts";
import type { GradebookRows, RegradeRunRow, StudentRow } from "#lib/gradebook-rows.ts";

/** Points of the item after credit, and the final grade from what is known now. */
type Had = { points: Exact | null; grade: number | null };

export type RegradeChange = {
  student: StudentRow;
  change: "gains" | "loses";
  before: Had;
  after: Had;
  /** The submission whose results tell the most of it: that which counts then, or else that which counts now. */
  submissionId: string | null;
};

/**
 * Who gains and who loses when a regrade is applied as the last one, by the points of its item after credit; the most
 * changed first. Nothing is changed by asking.
 *
 * @param rows of the whole course as it stands, with the results of the regrade among what was regraded
 */
export function previewRegrade(rows: GradebookRows, run: RegradeRunRow): RegradeChange[] {
  const after = foldGradebook({ ...rows, regradeRuns: [...rows.regradeRuns, run] });
  const regraded = new Set(rows.submissions.filter((row) => row.regraded[run.id]).map(({ id }) => id));
  return foldGradebook(rows)
    .flatMap((was, index) => {
      const before = standingOf(was, run.itemId);
      const then = standingOf(after[index], run.itemId);
      const by = (then.had.points ?? zero).sub(before.had.points ?? zero);
      if (by.equals(zero)) return [];
      const counted = [then.counted, before.counted].find((id) => id && regraded.has(id));
      const change: RegradeChange = {
        student: was.student,
        change: by.lt(zero) ? "loses" : "gains",
        before: before.had,
        after: then.had,
        submissionId: counted ?? null,
      };
      return [{ change, by: by.abs() }];
    })
    .sort((a, b) => b.by.compare(a.by))
    .map(({ change }) => change);
}

function standingOf({ assessments, soFar }: Standing, itemId: string): { had: Had; counted: string | null } {
  const standing = assessments.flatMap(({ items }) => items).find(({ item }) => item.id === itemId);
  return {
    had: { points: standing?.points ?? null, grade: soFar.grade },
    counted: standing?.best?.attempt.submissionId ?? null,
  };
}
