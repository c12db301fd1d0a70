import { z } from "zod";
import { claimMs } from "#lib/review/api.ts";
import type { Database } from "#prisma/client.ts";
import type { Claim } from "#prisma/review/claims.ts";

type Claiming = { courseId: string; appealId: string; userId: string; now: Date };

/**
 * Takes an open appeal for one reviewer, or renews that. Of two at once one gets it; an expired claim is anybody's.
 *
 * @returns the claim that holds; null when the course has no such appeal, or it is decided.
 */
export async function claimAppeal(
  db: Database,
  { courseId, appealId, userId, now }: Claiming,
): Promise<Claim | null> {
  if (!z.uuid().safeParse(appealId).success) return null;
  const expiresAt = new Date(now.getTime() + claimMs);
  return db.$transaction(async (transaction) => {
    const which = { id: appealId, decidedAt: null, item: { assessment: { courseId } } };
    await transaction.appeal.updateMany({
      where: {
        ...which,
        OR: [{ claimedById: null }, { claimedById: userId }, { claimExpiresAt: { lte: now } }],
      },
      data: { claimedById: userId, claimExpiresAt: expiresAt },
    });
    const row = await transaction.appeal.findFirst({
      where: which,
      select: { claimExpiresAt: true, claimedBy: { select: { id: true, name: true } } },
    });
    if (!row?.claimedBy || !row.claimExpiresAt) return null;
    return { mine: row.claimedBy.id === userId, by: row.claimedBy.name, expiresAt: row.claimExpiresAt };
  });
}

/** Gives an appeal back; that of somebody else stays with them. */
export async function releaseAppeal(
  db: Database,
  { appealId, userId }: { appealId: string; userId: string },
): Promise<void> {
  if (!z.uuid().safeParse(appealId).success) return;
  await db.appeal.updateMany({
    where: { id: appealId, claimedById: userId, decidedAt: null },
    data: { claimedById: null, claimExpiresAt: null },
  });
}
