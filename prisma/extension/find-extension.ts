import { extendedDeadlines, isExtended } from "#lib/extension/extended-deadlines.ts";
import type { Transaction } from "#prisma/client.ts";

/** What the newest row of a person and an assessment says. */
export type StoredExtension = { softDeadline: Date | null; hardDeadline: Date | null; reason: string };

export const extensionColumns = { softDeadline: true, hardDeadline: true, reason: true } as const;
export const newestFirst = [{ createdAt: "desc" }, { id: "desc" }] as const;

/** @returns null when nobody ever extended this person's deadlines for this assessment. */
export async function findExtension(
  db: Transaction,
  { assessmentId, enrolmentId }: { assessmentId: string; enrolmentId: string },
): Promise<StoredExtension | null> {
  return db.extension.findFirst({
    where: { assessmentId, enrolmentId },
    orderBy: [...newestFirst],
    select: extensionColumns,
  });
}

/** Deadlines as they hold for one person, with what was granted; `extension` is null when it gives no time. */
export type OwnDeadlines = {
  softDeadline: Date | null;
  hardDeadline: Date | null;
  extension: { reason: string } | null;
};

export function ownDeadlines(
  assessment: { opensAt: Date; softDeadline: Date | null; hardDeadline: Date | null },
  extension: StoredExtension | null,
): OwnDeadlines {
  const { softDeadline, hardDeadline } = extendedDeadlines(assessment, extension);
  const holds = extension !== null && isExtended(assessment, extension);
  return { softDeadline, hardDeadline, extension: holds ? { reason: extension.reason } : null };
}
