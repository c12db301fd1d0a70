import type { GradebookRows, Graded, StudentRow } from "#lib/gradebook-rows.ts";
import { judged } from "#lib/ledger/judged.ts";
import { exactScore } from "#lib/score.ts";

/** A submission of which a regrade found something else than counts now. */
export type ChangedResult = {
  submissionId: string;
  createdAt: Date;
  student: StudentRow;
  now: Graded;
  found: Graded;
};

/**
 * The submissions of students of which a regrade found another verdict or another score than they have now, after
 * the regrades that are applied; by student and then by time.
 */
export function changedResults(
  { students, submissions, regradeRuns }: GradebookRows,
  { id, itemId }: { id: string; itemId: string },
): ChangedResult[] {
  const applied = regradeRuns.filter((run) => run.itemId === itemId);
  const sent = Map.groupBy(
    submissions.filter((submission) => submission.itemId === itemId),
    ({ userId }) => userId,
  );
  return students.flatMap((student) =>
    (sent.get(student.userId) ?? []).flatMap((submission) => {
      const now = judged(submission, null, applied);
      const found = submission.regraded[id];
      if (!now || !found || isSame(now, found)) return [];
      return [{ submissionId: submission.id, createdAt: submission.createdAt, student, now, found }];
    }),
  );
}

function isSame(a: Graded, b: Graded): boolean {
  return a.verdict === b.verdict && exactScore(a.score).equals(exactScore(b.score));
}
