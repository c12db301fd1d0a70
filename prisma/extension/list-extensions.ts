import type { Transaction } from "#prisma/client.ts";
import { newestFirst } from "#prisma/extension/find-extension.ts";

/** An extension in force, with whose it is and who gave it. */
export type ListedExtension = {
  enrolmentId: string;
  name: string;
  group: string | null;
  softDeadline: Date | null;
  hardDeadline: Date | null;
  reason: string;
  /** Null when the person is gone. */
  by: string | null;
  createdAt: Date;
};

/** Those of an assessment that were not taken back, by name. */
export async function listExtensions(db: Transaction, assessmentId: string): Promise<ListedExtension[]> {
  const rows = await db.extension.findMany({
    where: { assessmentId },
    distinct: ["enrolmentId"],
    orderBy: [...newestFirst],
    select: {
      enrolmentId: true,
      softDeadline: true,
      hardDeadline: true,
      reason: true,
      createdAt: true,
      author: { select: { name: true } },
      enrolment: { select: { group: true, user: { select: { name: true } } } },
    },
  });
  const byName = new Intl.Collator("ru");
  return rows
    .filter(({ softDeadline, hardDeadline }) => softDeadline !== null || hardDeadline !== null)
    .map(({ author, enrolment, ...row }) => ({
      ...row,
      name: enrolment.user.name,
      group: enrolment.group,
      by: author?.name ?? null,
    }))
    .sort((a, b) => byName.compare(a.name, b.name));
}
