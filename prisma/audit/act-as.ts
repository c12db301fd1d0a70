import type { Transaction } from "#prisma/client.ts";

/**
 * Tells the audit log who acts in a transaction, and in which course, where the rows that are written do not.
 *
 * @param actor.userId null for the command line
 */
export async function actAs(
  transaction: Transaction,
  { userId, courseId }: { userId: string | null; courseId: string },
): Promise<void> {
  await transaction.$executeRaw`
    SELECT set_config('gradus.actor', ${userId ?? ""}, true), set_config('gradus.course', ${courseId}, true)`;
}
