import { planRoster, type RosterEntry, type RosterPlan, type RosterRow } from "#lib/import/roster.ts";
import { actAs } from "#prisma/audit/act-as.ts";
import type { Database, Transaction } from "#prisma/client.ts";

/**
 * Imports a roster, all of it or nothing; importing it again changes nothing.
 *
 * @param options.authorId who imports; null on the command line.
 * @returns the plan, and whether it was carried out: never with `dryRun`, nor with a problem in it.
 */
export async function importRoster(
  db: Database,
  options: { courseId: string; text: string; dryRun: boolean; now: Date; authorId: string | null },
): Promise<{ plan: RosterPlan; applied: boolean }> {
  const { courseId, text, dryRun, now, authorId } = options;
  return db.$transaction(
    async (transaction) => {
      await actAs(transaction, { userId: authorId, courseId });
      await transaction.$executeRaw`SELECT 1 FROM "Course" WHERE id = ${courseId}::uuid FOR NO KEY UPDATE`;
      const plan = planRoster(text, await enrolledIn(transaction, courseId));
      if (dryRun || !plan.possible) return { plan, applied: false };
      await carryOut(transaction, courseId, plan.rows, now);
      return { plan, applied: true };
    },
    { timeout: 60_000 },
  );
}

/** All at once, so that a course of a thousand takes no longer than a seminar group. */
async function carryOut(
  transaction: Transaction,
  courseId: string,
  rows: readonly RosterRow[],
  now: Date,
): Promise<void> {
  const entries = rows.flatMap((row) => (row.outcome === "enrol" ? [row.entry] : []));
  const byEmail = new Map(entries.map((entry) => [entry.email, entry]));
  const emails = [...byEmail.keys()];
  await transaction.user.createMany({
    data: entries.map(({ email, name }) => ({ email, name, createdAt: now })),
    skipDuplicates: true,
  });
  const users = await transaction.user.findMany({
    where: { email: { in: emails } },
    select: { id: true, email: true, name: true },
  });
  await transaction.enrolment.createMany({
    data: users.flatMap(({ id, email }) => {
      const entry = byEmail.get(email);
      return entry ? [{ courseId, userId: id, role: entry.role, group: entry.group, createdAt: now }] : [];
    }),
  });
  // Somebody who has an account already, from another course, keeps it under the name of this roster.
  for (const { id, email, name } of users) {
    const entry = byEmail.get(email);
    if (entry && entry.name !== name)
      await transaction.user.update({ where: { id }, data: { name: entry.name } });
  }
  for (const row of rows) {
    if (row.outcome !== "change") continue;
    const { email, name, role, group } = row.entry;
    const { id: userId } = await transaction.user.update({
      where: { email },
      data: { name },
      select: { id: true },
    });
    await transaction.enrolment.update({
      where: { courseId_userId: { courseId, userId } },
      data: { role, group },
    });
  }
}

async function enrolledIn(transaction: Transaction, courseId: string): Promise<RosterEntry[]> {
  const rows = await transaction.enrolment.findMany({
    where: { courseId },
    select: { group: true, role: true, user: { select: { email: true, name: true } } },
  });
  return rows.map(({ user, ...rest }) => ({ ...user, ...rest }));
}
