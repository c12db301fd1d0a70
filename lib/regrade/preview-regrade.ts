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
};

/**
 * Who gains and who loses when a regrade is applied as the last one, by the points of its item after credit; the most
 * changed first. Nothing is changed by asking.
 *
 * @param rows of the whole course as it stands, with the results of the regrade among what was regraded
 */
export function previewRegrade(rows: GradebookRows, run: RegradeRunRow): RegradeChange[] {
  const after = foldGradebook({ ...rows, regradeRuns: [...rows.regradeRuns, run] });
  return foldGradebook(rows)
    .flatMap((was, index) => {
      const before = had(was, run.itemId);
      const then = had(after[index], run.itemId);
      const by = (then.points ?? zero).sub(before.points ?? zero);
      if (by.equals(zero)) return [];
      const change = by.lt(zero) ? ("loses" as const) : ("gains" as const);
      return [{ student: was.student, change, before, after: then, by: by.abs() }];
    })
    .sort((a, b) => b.by.compare(a.by))
    .map(({ by, ...change }) => change);
}

function had({ assessments, soFar }: Standing, itemId: string): Had {
  const standing = assessments.flatMap(({ items }) => items).find(({ item }) => item.id === itemId);
  return { points: standing?.points ?? null, grade: soFar.grade };
}
