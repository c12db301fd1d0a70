import type { Transaction } from "#prisma/client.ts";

/**
 * Keeps somebody in the course until the transaction ends, and has whatever else is decided about them wait.
 *
 * @returns false when they were erased meanwhile: then nothing more of theirs is written.
 */
export async function holdEnrolment(transaction: Transaction, enrolmentId: string): Promise<boolean> {
  await transaction.$executeRaw`SELECT 1 FROM "Enrolment" WHERE id = ${enrolmentId}::uuid FOR NO KEY UPDATE`;
  const where = { id: enrolmentId, user: { erasedAt: null } };
  return (await transaction.enrolment.count({ where })) > 0;
}
