import type { Transaction } from "#prisma/client.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { blankAuditOfAccount } from "#prisma/person/blank-audit.ts";

/**
 * Deletes the account of a person, and with it, by its foreign keys, all that is the person's own and of no course:
 * drafts, tokens, trials. What the person did for others stays without a name.
 */
export async function eraseAccount(transaction: Transaction, userId: string): Promise<void> {
  const { email } = await transaction.user.findUniqueOrThrow({ where: { id: userId } });
  await transaction.delivery.deleteMany({ where: { recipient: { in: [userId, email] } } });
  await transaction.rateLimit.deleteMany({
    where: { OR: [{ key: { contains: userId } }, { key: { contains: email } }] },
  });
  await transaction.user.delete({ where: { id: userId } });
  await blankAuditOfAccount(transaction, userId);
}

/**
 * Takes the name of a person away from what they did for others in a course: it stays as that of somebody who is
 * gone. Goes by the foreign keys that the database has, so that no table is forgotten.
 */
export async function leaveUnnamed(
  transaction: Transaction,
  { userId, courseId }: { userId: string; courseId: string },
): Promise<void> {
  const keys = await transaction.$queryRaw<{ table: string; column: string }[]>`
    SELECT t.relname AS "table", c.attname AS "column"
    FROM pg_constraint AS k
    JOIN pg_class AS t ON t.oid = k.conrelid
    JOIN pg_attribute AS c ON c.attrelid = k.conrelid AND c.attnum = k.conkey[1]
    WHERE k.confrelid = '"User"'::regclass AND k.contype = 'f' AND k.confdeltype = 'n'`;
  for (const key of keys) {
    const [table, column] = [key.table, key.column].map((name) => Prisma.raw(`"${name}"`));
    await transaction.$executeRaw`
      UPDATE ${table} AS done SET ${column} = NULL
      WHERE ${column} = ${userId}::uuid AND course_of(to_jsonb(done)) = ${courseId}::uuid`;
  }
}
