import "server-only";
import { context } from "#app/server/context.ts";
import type { Exact } from "#lib/exact.ts";
import { sendFraction } from "#lib/fraction.ts";
import { previewRuling } from "#lib/sitting/preview-ruling.ts";
import type { Ruling } from "#lib/sitting/staff-api.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import type { StoredRuling } from "#prisma/sitting/rulings.ts";

/** A ruling with what it would change; one that is in force changes nothing any more. */
export async function rulingState(
  ruling: StoredRuling,
  { courseId, now }: { courseId: string; now: Date },
): Promise<Ruling> {
  const { createdAt, appliedAt, ...rest } = ruling;
  const rows = await loadGradebook(context().db, { courseId, now });
  const { changes, unchanged } =
    appliedAt === null ? previewRuling(rows, ruling) : { changes: [], unchanged: rows.students.length };
  return {
    ...rest,
    createdAt: createdAt.toISOString(),
    appliedAt: appliedAt?.toISOString() ?? null,
    changes: changes.map(({ student, change, before, after }) => ({
      enrolmentId: student.enrolmentId,
      name: student.name,
      change,
      before: sendHad(before),
      after: sendHad(after),
    })),
    unchanged,
  };
}

function sendHad({ mark, grade }: { mark: Exact | null; grade: number | null }) {
  return { mark: mark && sendFraction(mark), grade };
}
