import "server-only";
import { context } from "#app/server/context.ts";
import { sendFraction } from "#lib/fraction.ts";
import type { RegradeMode, RegradeState } from "#lib/regrade/api.ts";
import { type ChangedResult, changedResults } from "#lib/regrade/changed-results.ts";
import { previewRegrade, type RegradeChange } from "#lib/regrade/preview-regrade.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
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
      never_lower: preview.never_lower.map(sendChange),
      replace: preview.replace.map(sendChange),
    },
  };
}

export type RegradePreview = Record<RegradeMode, RegradeChange[]> & { results: ChangedResult[] };

/** @returns null while not every result is there, and when the regrade has ended */
export async function loadPreview(
  run: StoredRegrade,
  { courseId, now }: { courseId: string; now: Date },
): Promise<RegradePreview | null> {
  if (run.done < run.total || run.appliedAt !== null || run.droppedAt !== null) return null;
  const rows = await loadGradebook(context().db, { courseId, now });
  const { id, itemId } = run;
  return {
    never_lower: previewRegrade(rows, { id, itemId, mode: "never_lower" }),
    replace: previewRegrade(rows, { id, itemId, mode: "replace" }),
    results: changedResults(rows, { id, itemId }),
  };
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
