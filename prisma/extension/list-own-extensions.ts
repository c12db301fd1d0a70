import type { Transaction } from "#prisma/client.ts";
import { newestFirst } from "#prisma/extension/find-extension.ts";

/** Why a person was given more time, by assessment; what was taken back has no reason. */
export async function listOwnExtensions(db: Transaction, enrolmentId: string): Promise<Map<string, string>> {
  const rows = await db.extension.findMany({
    where: { enrolmentId },
    distinct: ["assessmentId"],
    orderBy: [...newestFirst],
    select: { assessmentId: true, reason: true, softDeadline: true, hardDeadline: true },
  });
  const inForce = rows.filter(({ softDeadline, hardDeadline }) => softDeadline ?? hardDeadline);
  return new Map(inForce.map(({ assessmentId, reason }) => [assessmentId, reason]));
}
