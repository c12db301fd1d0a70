import { type Exact, zero } from "#lib/exact.ts";
import { foldGradebook, type Standing } from "#lib/gradebook.ts";
import type { GradebookRows, Graded, StudentRow, SubmissionRow } from "#lib/gradebook-rows.ts";
import { afterRegrades } from "#lib/regrade/after-regrades.ts";
import type { RegradeMode } from "#lib/regrade/api.ts";

/** A submission for the item of a regrade, as it counts now, and what the regrade found of it, if it was in it. */
export type RegradedRow = { submission: SubmissionRow; result: Graded | null };

/** Points of the item after credit, and the final grade from what is known now. */
type Had = { points: Exact | null; grade: number | null };

export type RegradeChange = {
  student: StudentRow;
  change: "gains" | "loses";
  before: Had;
  after: Had;
  /** The submissions that the points come from. */
  counted: { before: string | null; after: string | null };
};

/**
 * Who gains and who loses when a regrade is applied, by the points of its item after credit; the most changed
 * first. Nothing is changed by asking.
 *
 * @param rows of the whole course as it stands
 * @param regraded every submission for the item, oldest first: one that does not count now may do so then
 */
export function previewRegrade(
  rows: GradebookRows,
  { itemId, regraded, mode }: { itemId: string; regraded: RegradedRow[]; mode: RegradeMode },
): RegradeChange[] {
  const others = rows.submissions.filter((submission) => submission.itemId !== itemId);
  const changed = regraded.map(({ submission, result }) => ({
    ...submission,
    graded:
      result && submission.graded
        ? afterRegrades(submission.graded, [{ mode, graded: result }])
        : submission.graded,
  }));
  const after = foldGradebook({ ...rows, submissions: [...others, ...changed] });
  return foldGradebook(rows)
    .flatMap((was, index) => {
      const [before, then] = [standingOf(was, itemId), standingOf(after[index], itemId)];
      const by = (then.points ?? zero).sub(before.points ?? zero);
      if (by.equals(zero)) return [];
      const change = by.lt(zero) ? ("loses" as const) : ("gains" as const);
      return [
        {
          student: was.student,
          change,
          before: { points: before.points, grade: before.grade },
          after: { points: then.points, grade: then.grade },
          counted: { before: before.submissionId, after: then.submissionId },
          by: by.abs(),
        },
      ];
    })
    .sort((a, b) => b.by.compare(a.by))
    .map(({ by, ...change }) => change);
}

function standingOf({ assessments, soFar }: Standing, itemId: string): Had & { submissionId: string | null } {
  const standing = assessments.flatMap(({ items }) => items).find(({ item }) => item.id === itemId);
  return {
    points: standing?.points ?? null,
    grade: soFar.grade,
    submissionId: standing?.best?.attempt.submissionId ?? null,
  };
}
