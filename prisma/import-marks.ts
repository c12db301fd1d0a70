import { type MarkedPerson, type MarksPlan, planMarks } from "#lib/import/marks.ts";
import type { Database, Transaction } from "#prisma/client.ts";

/**
 * Imports marks, all of them or none; importing them again changes nothing. A mark that is there already
 * is not edited: the new one is another row, and the newest holds.
 *
 * @param options.authorId who imports; null on the command line.
 * @returns the plan, and whether it was carried out: never with `dryRun`, nor with a problem in it.
 */
export async function importMarks(
  db: Database,
  options: { courseId: string; text: string; dryRun: boolean; now: Date; authorId: string | null },
): Promise<{ plan: MarksPlan; applied: boolean }> {
  const { courseId, text, dryRun, now, authorId } = options;
  return db.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT 1 FROM "Course" WHERE id = ${courseId}::uuid FOR NO KEY UPDATE`;
    const plan = planMarks(text, await markedPeople(transaction, courseId));
    if (dryRun || !plan.possible) return { plan, applied: false };
    const rows = plan.rows.filter((row) => row.outcome === "set");
    await transaction.mark.createMany({
      data: rows.map(({ enrolmentId, component, mark }) => ({
        enrolmentId,
        component,
        mark,
        authorId,
        createdAt: now,
      })),
    });
    return { plan, applied: true };
  });
}

async function markedPeople(transaction: Transaction, courseId: string): Promise<MarkedPerson[]> {
  const enrolments = await transaction.enrolment.findMany({
    where: { courseId },
    select: {
      id: true,
      role: true,
      user: { select: { email: true } },
      marks: { orderBy: [{ createdAt: "asc" }, { id: "asc" }], select: { component: true, mark: true } },
    },
  });
  return enrolments.map(({ id, role, user, marks }) => ({
    email: user.email,
    enrolmentId: id,
    role,
    marks: Object.fromEntries(marks.map(({ component, mark }) => [component, mark.toString()])),
  }));
}
