import type { Exact } from "#lib/exact.ts";
import { foldGradebook } from "#lib/gradebook.ts";
import type { GradebookRows, RulingRow, StudentRow } from "#lib/gradebook-rows.ts";

/** What one student has, from what is known now. */
type Had = { mark: Exact | null; grade: number | null };

export type RulingChange = { student: StudentRow; change: "gains" | "loses"; before: Had; after: Had };

/**
 * Who gains and who loses by a ruling, by the mark of the component in which the item stands; the most
 * changed first. Nothing is changed by asking.
 */
export function previewRuling(
  rows: GradebookRows,
  ruling: RulingRow,
): { changes: RulingChange[]; unchanged: number } {
  const component = rows.assessments.find(({ items }) =>
    items.some(({ id }) => id === ruling.itemId),
  )?.component;
  const after = foldGradebook({ ...rows, rulings: [...rows.rulings, ruling] });
  const changes = foldGradebook(rows).flatMap((was, index) => {
    const is = after[index];
    const before = component ? { mark: was.components[component].soFar, grade: was.soFar.grade } : null;
    const then = component ? { mark: is.components[component].soFar, grade: is.soFar.grade } : null;
    const by = (then?.mark?.valueOf() ?? 0) - (before?.mark?.valueOf() ?? 0);
    const same = before?.mark && then?.mark ? before.mark.equals(then.mark) : before?.mark === then?.mark;
    if (same || before === null || then === null) return [];
    const change = by < 0 ? ("loses" as const) : ("gains" as const);
    return [{ student: was.student, change, before, after: then, by }];
  });
  return {
    changes: changes
      .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
      .map(({ student, change, before, after }) => ({ student, change, before, after })),
    unchanged: rows.students.length - changes.length,
  };
}
