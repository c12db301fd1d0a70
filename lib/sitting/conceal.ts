import type { AssessmentRow, GradebookRows } from "#lib/gradebook-rows.ts";
import { results } from "#lib/sitting/results.ts";

/**
 * The rows of one student's own gradebook as the student may see them now: where the results are not shown yet, what
 * was sent is ungraded, and no ruling and no points that a person set are known; and a question of a timed assessment
 * has its name only when the student sat it and sees its results.
 */
export function conceal(rows: GradebookRows): GradebookRows {
  const sent = new Set(rows.submissions.map(({ itemId }) => itemId));
  const isShown = (assessment: AssessmentRow) => results(rows.now, assessment, { handedIn: true }).shown;
  const hidden = new Set(
    rows.assessments.filter((one) => !isShown(one)).flatMap(({ items }) => items.map(({ id }) => id)),
  );
  return {
    ...rows,
    assessments: rows.assessments.map((assessment) => ({
      ...assessment,
      items: assessment.items.map((item) =>
        assessment.windowEndsAt !== null && (hidden.has(item.id) || !sent.has(item.id))
          ? { ...item, content: { kind: "sealed" as const } }
          : item,
      ),
    })),
    submissions: rows.submissions.map((submission) =>
      hidden.has(submission.itemId) ? { ...submission, graded: null, regraded: {} } : submission,
    ),
    rulings: rows.rulings.filter(({ itemId }) => !hidden.has(itemId)),
    overrides: rows.overrides.filter(({ itemId, kind }) => kind === "excused" || !hidden.has(itemId)),
  };
}
