import type { Database } from "#prisma/client.ts";

export type Draft = { source: string; version: number; updatedAt: Date };

const draftColumns = { source: true, version: true, updatedAt: true } as const;

export async function findDraft(
  db: Database,
  { userId, exerciseId }: { userId: string; exerciseId: string },
): Promise<Draft | null> {
  return db.draft.findUnique({
    where: { userId_exerciseId: { userId, exerciseId } },
    select: draftColumns,
  });
}

/**
 * Saves a draft over the version it began from (0 for none). A save that arrives twice is one save.
 *
 * @returns the draft as it now stands; not saved when another window or device saved in between.
 */
export async function saveDraft(
  db: Database,
  draft: { userId: string; exerciseId: string; source: string; baseVersion: number; now: Date },
): Promise<{ saved: boolean; draft: Draft }> {
  const { userId, exerciseId, source, baseVersion, now } = draft;
  const [saved] = await db.$queryRaw<Draft[]>`
    INSERT INTO "Draft" AS draft ("userId", "exerciseId", "source", "version", "updatedAt")
    VALUES (${userId}::uuid, ${exerciseId}, ${source}, ${baseVersion + 1}, ${now})
    ON CONFLICT ("userId", "exerciseId") DO UPDATE
      SET "source" = excluded."source", "version" = excluded."version", "updatedAt" = excluded."updatedAt"
      WHERE draft."version" = ${baseVersion}
    RETURNING draft."source", draft."version", draft."updatedAt"`;
  if (saved) return { saved: true, draft: saved };
  const stored = await db.draft.findUniqueOrThrow({
    where: { userId_exerciseId: { userId, exerciseId } },
    select: draftColumns,
  });
  const arrivedTwice = stored.version === baseVersion + 1 && stored.source === source;
  return { saved: arrivedTwice, draft: stored };
}
