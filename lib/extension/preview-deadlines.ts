import type { Deadlines } from "#lib/deadline.ts";
import { type Exact, zero } from "#lib/exact.ts";
import type { ExtendedTo } from "#lib/extension/extended-deadlines.ts";
import { foldGradebook, type Standing } from "#lib/gradebook.ts";
import type { GradebookRows, StudentRow } from "#lib/gradebook-rows.ts";

/** Points of the assessment, and the final grade from what is known now. */
type Had = { points: Exact; grade: number | null };

export type DeadlineChange = { student: StudentRow; change: "gains" | "loses"; before: Had; after: Had };

export type DeadlinePreview = {
  /** The most changed first. */
  changes: DeadlineChange[];
  unchanged: number;
  /** For how many a deadline becomes earlier than the one that holds for them now. */
  earlier: number;
};

/**
 * Who gains and who loses when deadlines of an assessment are moved, by its points after credit, or, where those stay,
 * by the mark that they are part of: what was not sent counts as zero only once it is too late. Nothing is changed by
 * asking.
 *
 * @param rows of the whole course as it stands, with every submission for the assessment
 * @param after the same rows with the deadlines or extensions as they would be
 */
export function previewDeadlines(
  rows: GradebookRows,
  after: GradebookRows,
  assessmentId: string,
): DeadlinePreview {
  const changed = foldGradebook(after);
  const both = foldGradebook(rows).map((was, index) => ({ was, is: changed[index] }));
  const changes = both.flatMap(({ was, is }) => {
    const by = difference(was, is, assessmentId);
    if (by === null) return [];
    const change = by.lt(zero) ? ("loses" as const) : ("gains" as const);
    const [before, then] = [had(was, assessmentId), had(is, assessmentId)];
    return [{ student: was.student, change, before, after: then, by: by.abs() }];
  });
  return {
    changes: changes.sort((a, b) => b.by.compare(a.by)).map(({ by, ...change }) => change),
    unchanged: both.length - changes.length,
    earlier: both.filter(({ was, is }) => isEarlier(ownOf(is, assessmentId), ownOf(was, assessmentId)))
      .length,
  };
}

/** The rows as they would be with later deadlines for some people, in place of what they have. */
export function withExtensions(
  rows: GradebookRows,
  { assessmentId, enrolmentIds, to }: { assessmentId: string; enrolmentIds: string[]; to: ExtendedTo },
): GradebookRows {
  const theirs = new Set(enrolmentIds);
  const others = rows.extensions.filter(
    (row) => row.assessmentId !== assessmentId || !theirs.has(row.enrolmentId),
  );
  const given = enrolmentIds.map((enrolmentId) => ({ id: enrolmentId, enrolmentId, assessmentId, ...to }));
  return { ...rows, extensions: [...others, ...given] };
}

/** The rows as they would be with other deadlines for all. */
export function withDeadlines(
  rows: GradebookRows,
  { assessmentId, deadlines }: { assessmentId: string; deadlines: Deadlines },
): GradebookRows {
  const { opensAt, softDeadline, hardDeadline } = deadlines;
  const assessments = rows.assessments.map((row) =>
    row.id === assessmentId ? { ...row, opensAt, softDeadline, hardDeadline } : row,
  );
  return { ...rows, assessments };
}

function difference(was: Standing, is: Standing, assessmentId: string): Exact | null {
  const points = had(is, assessmentId).points.sub(had(was, assessmentId).points);
  if (!points.equals(zero)) return points;
  const component = assessmentOf(was, assessmentId)?.assessment.component;
  if (component === undefined) return null;
  const [before, after] = [was.components[component].soFar, is.components[component].soFar];
  const mark = (after ?? zero).sub(before ?? zero);
  return mark.equals(zero) ? null : mark;
}

function had(standing: Standing, assessmentId: string): Had {
  return {
    points: assessmentOf(standing, assessmentId)?.earned ?? zero,
    grade: standing.soFar.grade,
  };
}

function ownOf(standing: Standing, assessmentId: string): Deadlines | null {
  return assessmentOf(standing, assessmentId)?.deadlines ?? null;
}

function isEarlier(deadlines: Deadlines | null, before: Deadlines | null): boolean {
  if (deadlines === null || before === null) return false;
  const earlier = (is: Date | null, was: Date | null) => is !== null && (was === null || is < was);
  return (
    earlier(deadlines.softDeadline, before.softDeadline) ||
    earlier(deadlines.hardDeadline, before.hardDeadline)
  );
}

function assessmentOf({ assessments }: Standing, assessmentId: string) {
  return assessments.find(({ assessment }) => assessment.id === assessmentId);
}
