import { planRoster, type RosterEntry, type RosterPlan } from "#lib/import/roster.ts";
import type { Database, Transaction } from "#prisma/client.ts";

/**
 * Imports a roster, all of it or nothing; importing it again changes nothing.
 *
 * `gradus roster import` prints for each row with something to say its line, e-mail and outcome (enrolled,
 * changed from what to what, the problem by `describeImportProblem`), then one line of counts and whether
 * it was applied. It exits 0 when the plan is possible, else 2.
 *
 * @returns the plan, and whether it was carried out: never with `dryRun`, nor with a problem in it.
 */
export async function importRoster(
  db: Database,
  { courseId, text, dryRun, now }: { courseId: string; text: string; dryRun: boolean; now: Date },
): Promise<{ plan: RosterPlan; applied: boolean }> {
  return db.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT 1 FROM "Course" WHERE id = ${courseId}::uuid FOR NO KEY UPDATE`;
      const plan = planRoster(text, await enrolledIn(transaction, courseId));
      if (dryRun || !plan.possible) return { plan, applied: false };
      for (const row of plan.rows)
        if (row.outcome === "enrol" || row.outcome === "change")
          await enrol(transaction, courseId, row.entry, now);
      return { plan, applied: true };
    },
    { timeout: 60_000 },
  );
}

async function enrolledIn(transaction: Transaction, courseId: string): Promise<RosterEntry[]> {
  const rows = await transaction.enrolment.findMany({
    where: { courseId },
    select: { group: true, role: true, user: { select: { email: true, name: true } } },
  });
  return rows.map(({ user, ...rest }) => ({ ...user, ...rest }));
}

/** Somebody who has an account already, from another course, keeps it. */
async function enrol(
  transaction: Transaction,
  courseId: string,
  { email, name, group, role }: RosterEntry,
  now: Date,
): Promise<void> {
  const { id: userId } = await transaction.user.upsert({
    where: { email },
    create: { email, name, createdAt: now },
    update: { name },
    select: { id: true },
  });
  await transaction.enrolment.upsert({
    where: { courseId_userId: { courseId, userId } },
    create: { courseId, userId, role, group, createdAt: now },
    update: { role, group },
  });
}
