import "server-only";
import type { Refusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { refuseMove } from "#app/server/extension/refuse.ts";
import type { ExtendDeadlines } from "#lib/extension/deadline-api.ts";
import { type ExtendedTo, extendedDeadlines } from "#lib/extension/extended-deadlines.ts";
import { findPeople, type ListLine } from "#lib/extension/find-people.ts";
import { type ClockNote, moveDeadlines } from "#lib/extension/move-deadlines.ts";
import { type DeadlinePreview, previewDeadlines, withExtensions } from "#lib/extension/preview-deadlines.ts";
import type { StudentRow } from "#lib/gradebook-rows.ts";
import type { Viewer } from "#prisma/courses.ts";
import { findMovableAssessment } from "#prisma/extension/find-assessment.ts";
import { loadPreview } from "#prisma/extension/load-preview.ts";

/** What an extension for some people is, and what it would do. */
export type ExtensionPlan = {
  version: string;
  lines: ListLine[];
  enrolmentIds: string[];
  /** Whether everybody who is meant was found, and somebody is. */
  possible: boolean;
  to: ExtendedTo;
  notes: ClockNote[];
  /** Those that would hold for the people. */
  deadlines: ExtendedTo;
  replaced: number;
  preview: DeadlinePreview;
};

/** Finds the people that are meant, and works out what later deadlines would do for them; nothing is written. */
export async function planExtension(
  { course }: Viewer,
  { assessmentId, asked, now }: { assessmentId: string; asked: ExtendDeadlines; now: Date },
): Promise<ExtensionPlan | Refusal> {
  const { db } = context();
  const assessment = await findMovableAssessment(db, { courseId: course.id, assessmentId });
  if (assessment === null) return { refused: "not_found" };
  const moved = moveDeadlines(assessment, asked.move, course.timeZone);
  if (moved.kind !== "moved") return refuseMove(moved);
  const rows = await loadPreview(db, { courseId: course.id, assessmentId, now });
  const { lines, enrolmentIds } = meant(asked.people, rows.students);
  const { to, notes } = moved;
  const after = withExtensions(rows, { assessmentId, enrolmentIds, to });
  const theirs = new Set(enrolmentIds);
  const isInForce = ({ softDeadline, hardDeadline }: ExtendedTo) => (softDeadline ?? hardDeadline) !== null;
  return {
    version: assessment.version,
    lines,
    enrolmentIds,
    possible:
      enrolmentIds.length > 0 && lines.every(({ outcome }) => outcome === "found" || outcome === "repeated"),
    to,
    notes,
    deadlines: extendedDeadlines(assessment, to),
    replaced: rows.extensions.filter(
      (row) => row.assessmentId === assessmentId && theirs.has(row.enrolmentId) && isInForce(row),
    ).length,
    preview: previewDeadlines(rows, after, assessmentId),
  };
}

function meant(
  people: ExtendDeadlines["people"],
  students: StudentRow[],
): { lines: ListLine[]; enrolmentIds: string[] } {
  switch (people.kind) {
    case "list": {
      const lines = findPeople(people.list, students);
      const found = lines.flatMap((line) => (line.outcome === "found" ? [line.person.enrolmentId] : []));
      return { lines, enrolmentIds: found };
    }
    case "group": {
      const members = students.filter(({ group }) => group === people.group);
      return { lines: [], enrolmentIds: members.map(({ enrolmentId }) => enrolmentId) };
    }
    case "people": {
      const named = new Set(people.enrolmentIds);
      const found = students.filter(({ enrolmentId }) => named.has(enrolmentId));
      return { lines: [], enrolmentIds: found.map(({ enrolmentId }) => enrolmentId) };
    }
  }
}
