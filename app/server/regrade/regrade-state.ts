import "server-only";
import { context } from "#app/server/context.ts";
import { sendFraction } from "#lib/fraction.ts";
import { type RegradeMode, type RegradeState, regradeModeSchema } from "#lib/regrade/api.ts";
import { previewRegrade, type RegradeChange, type RegradedRow } from "#lib/regrade/preview-regrade.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { loadRegradedRows } from "#prisma/regrade/item-submissions.ts";
import type { StoredRegrade } from "#prisma/regrade/runs.ts";

/** A regrade with what each way of applying it would change. */
export async function regradeState(
  run: StoredRegrade,
  { courseId, now }: { courseId: string; now: Date },
): Promise<RegradeState> {
  const preview = await loadPreview(run, { courseId, now });
  return {
    ...run,
    createdAt: run.createdAt.toISOString(),
    appliedAt: run.appliedAt?.toISOString() ?? null,
    droppedAt: run.droppedAt?.toISOString() ?? null,
    preview: preview && {
      never_lower: preview.changes.never_lower.map(sendChange),
      replace: preview.changes.replace.map(sendChange),
    },
  };
}

export type RegradePreview = {
  changes: Record<RegradeMode, RegradeChange[]>;
  /** Every submission for the item, oldest first. */
  rows: RegradedRow[];
};

/** @returns null while not every result is there, and when the regrade has ended */
export async function loadPreview(
  run: StoredRegrade,
  { courseId, now }: { courseId: string; now: Date },
): Promise<RegradePreview | null> {
  if (run.done < run.total || run.appliedAt !== null || run.droppedAt !== null) return null;
  const { db } = context();
  const { itemId, id: runId } = run;
  const [book, rows] = await Promise.all([
    loadGradebook(db, { courseId, now }),
    loadRegradedRows(db, { itemId, runId, now }),
  ]);
  const { never_lower, replace } = regradeModeSchema.enum;
  const under = (mode: RegradeMode) => previewRegrade(book, { itemId, regraded: rows, mode });
  return { changes: { never_lower: under(never_lower), replace: under(replace) }, rows };
}

function sendChange({ student, change, before, after }: RegradeChange) {
  return {
    enrolmentId: student.enrolmentId,
    name: student.name,
    change,
    before: sendHad(before),
    after: sendHad(after),
  };
}

function sendHad({ points, grade }: RegradeChange["before"]) {
  return { points: points && sendFraction(points), grade };
}
