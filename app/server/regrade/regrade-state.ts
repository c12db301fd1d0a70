import "server-only";
import { context } from "#app/server/context.ts";
import { sendFraction } from "#lib/fraction.ts";
import type { RegradeState, SentChange } from "#lib/regrade/api.ts";
import { type ChangedResult, changedResults } from "#lib/regrade/changed-results.ts";
import { previewRegrade, type RegradeChange } from "#lib/regrade/preview-regrade.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import type { StoredRegrade } from "#prisma/regrade/runs.ts";

/** A regrade with what each way of applying it would change. */
export async function regradeState(
  run: StoredRegrade,
  { courseId, now }: { courseId: string; now: Date },
): Promise<RegradeState> {
  const isOpen = run.appliedAt === null && run.droppedAt === null;
  const findings = isOpen ? await loadFindings(run, { courseId, now }) : null;
  return {
    ...run,
    createdAt: run.createdAt.toISOString(),
    appliedAt: run.appliedAt?.toISOString() ?? null,
    droppedAt: run.droppedAt?.toISOString() ?? null,
    preview: findings?.preview ?? null,
  };
}

export type RegradeFindings = {
  preview: NonNullable<RegradeState["preview"]>;
  /** Against what counts now; of one that is applied against what counted before it. */
  results: ChangedResult[];
  students: number;
};

/** What a regrade found. @returns null while not every result is there */
export async function loadFindings(
  run: StoredRegrade,
  { courseId, now }: { courseId: string; now: Date },
): Promise<RegradeFindings | null> {
  if (run.done < run.total) return null;
  const { id, itemId } = run;
  const book = await loadGradebook(context().db, { courseId, now });
  const place = book.regradeRuns.findIndex((applied) => applied.id === id);
  const rows = place < 0 ? book : { ...book, regradeRuns: book.regradeRuns.slice(0, place) };
  return {
    preview: {
      never_lower: previewRegrade(rows, { id, itemId, mode: "never_lower" }).map(sendChange),
      replace: previewRegrade(rows, { id, itemId, mode: "replace" }).map(sendChange),
    },
    results: changedResults(rows, { id, itemId }),
    students: rows.students.length,
  };
}

function sendChange({ student, change, before, after, submissionId }: RegradeChange): SentChange {
  return {
    enrolmentId: student.enrolmentId,
    name: student.name,
    change,
    before: sendHad(before),
    after: sendHad(after),
    submissionId,
  };
}

function sendHad({ points, grade }: RegradeChange["before"]) {
  return { points: points && sendFraction(points), grade };
}
