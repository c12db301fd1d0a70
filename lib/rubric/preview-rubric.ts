import { type Exact, exact, zero } from "#lib/exact.ts";
import { foldGradebook, type Standing } from "#lib/gradebook.ts";
import type { GradebookRows, SubmissionRow } from "#lib/gradebook-rows.ts";
import type { GivenPoints } from "#lib/rubric/rescore.ts";

/** Answers whose points for a part are worked out anew, and what they are graded to be then. */
export type RescoredAnswers = Pick<SubmissionRow, "graded" | "regraded"> & {
  submissionId: string;
  userId: string;
  name: string;
  before: Pick<GivenPoints, "points" | "of">;
  after: Pick<GivenPoints, "points" | "of">;
};

/** Points of the part; points of the item after credit, and the final grade from what is known now. */
type Had = { part: Pick<GivenPoints, "points" | "of">; points: Exact | null; grade: number | null };

export type RubricChange = Pick<RescoredAnswers, "submissionId" | "name"> & {
  change: "gains" | "loses";
  before: Had;
  after: Had;
  overridden: boolean;
};

/**
 * Which answers get another share of the part, and what that does to the item and to the grade of who gave them; the
 * most changed first. Nothing is changed by asking.
 *
 * @param rows of the whole course as it stands
 */
export function previewRubric(
  rows: GradebookRows,
  { itemId, rescored }: { itemId: string; rescored: readonly RescoredAnswers[] },
): RubricChange[] {
  const bySubmission = new Map(rescored.map((answers) => [answers.submissionId, answers]));
  const submissions = rows.submissions.map((row): SubmissionRow => {
    const answers = bySubmission.get(row.id);
    return answers ? { ...row, graded: answers.graded, regraded: answers.regraded } : row;
  });
  const [was, is] = [rows, { ...rows, submissions }].map((state) => byUser(foldGradebook(state)));
  return rescored
    .flatMap(({ submissionId, userId, name, before, after }) => {
      const by = exact(after.points, after.of).sub(exact(before.points, before.of));
      if (by.equals(zero)) return [];
      const [had, has] = [standingOf(was?.get(userId), itemId), standingOf(is?.get(userId), itemId)];
      const change: RubricChange = {
        ...{ submissionId, name, change: by.gt(zero) ? "gains" : "loses" },
        before: { part: before, ...had.standing },
        after: { part: after, ...has.standing },
        overridden: had.overridden,
      };
      return [{ change, by: by.abs() }];
    })
    .sort((a, b) => b.by.compare(a.by))
    .map(({ change }) => change);
}

function byUser(standings: Standing[]): Map<string, Standing> {
  return new Map(standings.map((standing) => [standing.student.userId, standing]));
}

function standingOf(standing: Standing | undefined, itemId: string) {
  const item = standing?.assessments.flatMap(({ items }) => items).find((each) => each.item.id === itemId);
  return {
    standing: { points: item?.points ?? null, grade: standing?.soFar.grade ?? null },
    overridden: item?.overridden ?? false,
  };
}
