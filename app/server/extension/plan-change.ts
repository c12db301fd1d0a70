import "server-only";
import type { Refusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import type { Deadlines } from "#lib/deadline.ts";
import type { ChangeDeadlines } from "#lib/extension/deadline-api.ts";
import { type ClockNote, clockNotes, readDeadline } from "#lib/extension/move-deadlines.ts";
import { type DeadlinePreview, previewDeadlines, withDeadlines } from "#lib/extension/preview-deadlines.ts";
import { localTime, zonedTime } from "#lib/zoned-time.ts";
import type { Viewer } from "#prisma/courses.ts";
import { findMovableAssessment } from "#prisma/extension/find-assessment.ts";
import { loadPreview } from "#prisma/extension/load-preview.ts";

/** Other deadlines for all, and what they would do. */
export type ChangePlan = {
  deadlines: Deadlines;
  notes: ClockNote[];
  people: number;
  preview: DeadlinePreview;
};

/** Works out what other deadlines would do; nothing is written. */
export async function planChange(
  { course }: Viewer,
  { assessmentId, asked, now }: { assessmentId: string; asked: ChangeDeadlines; now: Date },
): Promise<ChangePlan | Refusal> {
  const { db } = context();
  const assessment = await findMovableAssessment(db, { courseId: course.id, assessmentId });
  if (assessment === null) return { refused: "not_found" };
  if (assessment.version !== asked.version) return { refused: "deadlines_changed" };
  const { timeZone } = course;
  // A time that is left as it was keeps its seconds.
  const isKept = (local: string | null, was: Date | null) => was && localTime(was, timeZone) === local;
  const read = (local: string | null, was: Date | null) => {
    if (isKept(local, was)) return was;
    return local === null ? null : readDeadline(local, timeZone);
  };
  const softDeadline = read(asked.softDeadline, assessment.softDeadline);
  const hardDeadline = read(asked.hardDeadline, assessment.hardDeadline);
  const opensAt = isKept(asked.opensAt, assessment.opensAt)
    ? assessment.opensAt
    : zonedTime(asked.opensAt, timeZone);
  if (softDeadline && hardDeadline && hardDeadline < softDeadline) return { refused: "hard_before_soft" };
  const first = softDeadline ?? hardDeadline;
  if (first && first < opensAt) return { refused: "opens_after_deadline" };
  const deadlines = { opensAt, softDeadline, hardDeadline };
  const rows = await loadPreview(db, { courseId: course.id, assessmentId, now });
  return {
    deadlines,
    notes: clockNotes([asked.opensAt, asked.softDeadline, asked.hardDeadline], timeZone),
    people: rows.students.length,
    preview: previewDeadlines(rows, withDeadlines(rows, { assessmentId, deadlines }), assessmentId),
  };
}
