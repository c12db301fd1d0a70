import type { Database } from "#prisma/client.ts";

/** A version of an exercise that graders keep, and how much of one item was graded with it. */
export type ListedVersion = {
  version: string;
  /** When a grader first graded with it. */
  firstSeenAt: Date;
  /** Verdicts on the submissions for the item that count. */
  verdicts: number;
};

/** Newest first. */
export async function listVersions(
  db: Database,
  { exerciseId, itemId }: { exerciseId: string; itemId: string },
): Promise<ListedVersion[]> {
  const [versions, verdicts] = await Promise.all([
    db.exerciseVersion.findMany({
      where: { exerciseId },
      orderBy: [{ recordedAt: "desc" }, { version: "asc" }],
      select: { version: true, recordedAt: true },
    }),
    db.verdictRecord.groupBy({
      by: ["exerciseVersion"],
      where: { submission: { itemId, kind: "submit" } },
      _count: true,
    }),
  ]);
  const counts = new Map(verdicts.map(({ exerciseVersion, _count }) => [exerciseVersion, _count]));
  return versions.map(({ version, recordedAt }) => ({
    version,
    firstSeenAt: recordedAt,
    verdicts: counts.get(version) ?? 0,
  }));
}
