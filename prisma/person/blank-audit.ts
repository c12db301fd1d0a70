import type { Transaction } from "#prisma/client.ts";
import { Prisma } from "#prisma/generated/client.ts";

/** The rows of a person's work by which entries of the audit log are known to be about it. */
export type ErasedRows = { submissionIds: string[]; attemptIds: string[]; appealIds: string[] };

/** Leaves of what the audit log holds of an enrolment and its work only ids, times, numbers and states. */
export async function blankAudit(
  transaction: Transaction,
  { enrolmentId, submissionIds, attemptIds, appealIds }: ErasedRows & { enrolmentId: string },
): Promise<void> {
  await blank(
    transaction,
    Prisma.sql`
      (subject = 'Enrolment' AND "subjectId" = ${enrolmentId})
      OR told ->> 'enrolmentId' = ${enrolmentId}
      OR told ->> 'submissionId' = ANY(${submissionIds})
      OR told ->> 'attemptId' = ANY(${attemptIds})
      OR told ->> 'appealId' = ANY(${appealIds})`,
  );
}

/** The same of what it holds of the account of a person. */
export async function blankAuditOfAccount(transaction: Transaction, userId: string): Promise<void> {
  await blank(transaction, Prisma.sql`subject = 'User' AND "subjectId" = ${userId}`);
}

async function blank(transaction: Transaction, concerned: Prisma.Sql): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "AuditEntry" AS entry SET before = ${blanked("before")}, after = ${blanked("after")}
    WHERE id IN (
      SELECT id FROM (SELECT *, coalesce(after, before) AS told FROM "AuditEntry") AS known WHERE ${concerned})`;
}

/** Columns that hold no free text, beside those that are known by their type or by the end of their name. */
const states = [
  "id",
  "component",
  "decision",
  "handedInBy",
  "kind",
  "mode",
  "outcome",
  "role",
  "rubricLines",
] as const;

/** What may stay is named, so that a column that is added later goes. */
function blanked(side: "before" | "after"): Prisma.Sql {
  return Prisma.sql`(
    SELECT jsonb_object_agg(key, value) FROM jsonb_each(entry.${Prisma.raw(`"${side}"`)})
    WHERE jsonb_typeof(value) IN ('number', 'boolean', 'null') OR (key ~ '(Id|At|Deadline|Until)$' AND key <> 'userId')
      OR key = ANY(${[...states]}))`;
}
