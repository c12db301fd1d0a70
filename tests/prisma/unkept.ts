import type { Database, Transaction } from "#prisma/client.ts";

/** Changes verdicts that are stored, which nothing but a test may: the trigger that forbids it is off meanwhile. */
export async function unkept(
  db: Database,
  change: (transaction: Transaction) => Promise<unknown>,
): Promise<void> {
  await db.$transaction(async (transaction) => {
    await transaction.$executeRaw`ALTER TABLE "VerdictRecord" DISABLE TRIGGER "VerdictRecord_kept"`;
    await change(transaction);
    await transaction.$executeRaw`ALTER TABLE "VerdictRecord" ENABLE TRIGGER "VerdictRecord_kept"`;
  });
}
