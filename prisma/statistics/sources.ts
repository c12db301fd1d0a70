import type { Database } from "#prisma/client.ts";

export type SentSource = { submissionId: string; userId: string; createdAt: Date; source: string };

/** The programs of these submissions, by time; those that are none, or whose person was erased, are left out. */
export async function loadSources(db: Database, submissionIds: string[]): Promise<SentSource[]> {
  const rows = await db.submission.findMany({
    where: { id: { in: submissionIds }, user: { erasedAt: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, userId: true, createdAt: true, source: true },
  });
  return rows.flatMap(({ id, source, ...row }) =>
    source === null ? [] : [{ submissionId: id, source, ...row }],
  );
}
