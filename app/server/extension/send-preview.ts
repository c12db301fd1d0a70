import type { SentDeadlinePreview } from "#lib/extension/deadline-api.ts";
import type { ExtendedTo } from "#lib/extension/extended-deadlines.ts";
import type { ListLine } from "#lib/extension/find-people.ts";
import type { ClockNote } from "#lib/extension/move-deadlines.ts";
import type { DeadlinePreview } from "#lib/extension/preview-deadlines.ts";
import { sendFraction } from "#lib/fraction.ts";

type Told = Pick<SentDeadlinePreview, "applied" | "version" | "possible" | "people" | "replaced"> & {
  deadlines: ExtendedTo;
  notes: ClockNote[];
  lines: ListLine[];
  preview: DeadlinePreview;
};

/** What moving deadlines does, or would do, in JSON. */
export function sendPreview(told: Told): SentDeadlinePreview {
  const { applied, version, possible, people, replaced, deadlines, notes, lines, preview } = told;
  const { softDeadline, hardDeadline } = deadlines;
  return {
    applied,
    version,
    possible,
    people,
    replaced,
    deadlines: {
      softDeadline: softDeadline?.toISOString() ?? null,
      hardDeadline: hardDeadline?.toISOString() ?? null,
    },
    notes: notes.map(({ at, ...note }) => ({ ...note, at: at.toISOString() })),
    lines: lines.map((line) => ({
      line: line.line,
      text: line.text,
      outcome: line.outcome,
      people: peopleOf(line).map(({ name, email }) => ({ name, email })),
      firstLine: line.outcome === "repeated" ? line.firstLine : null,
    })),
    earlier: preview.earlier,
    changes: preview.changes.map(({ student, change, before, after }) => ({
      enrolmentId: student.enrolmentId,
      name: student.name,
      change,
      before: { points: sendFraction(before.points), grade: before.grade },
      after: { points: sendFraction(after.points), grade: after.grade },
    })),
    unchanged: preview.unchanged,
  };
}

function peopleOf(line: ListLine) {
  switch (line.outcome) {
    case "unknown":
      return [];
    case "ambiguous":
      return line.people;
    case "found":
    case "repeated":
      return [line.person];
  }
}
