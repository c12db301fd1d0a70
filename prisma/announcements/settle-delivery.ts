import { type AfterTry, afterTry, type SendOutcome } from "#lib/announcements/delivery.ts";
import type { Database } from "#prisma/client.ts";

/**
 * Writes what came of a try to deliver an announcement. When everything else would have come to the same, what is due of
 * that announcement on that way counts as tried too, so that a server that is away is asked once and not three hundred
 * times. Of a delivery that is gone, because its person was erased meanwhile, nothing is written.
 *
 * @param tries how many there were, this one included
 */
export async function settleDelivery(
  db: Database,
  { id, tries }: { id: string; tries: number },
  outcome: SendOutcome,
  now: Date,
): Promise<AfterTry> {
  const after = afterTry(outcome, tries, now);
  const [settled] = await db.delivery.updateManyAndReturn({ where: { id }, data: after });
  if (outcome.kind === "away" && settled) {
    const { announcementId, channel } = settled;
    await db.delivery.updateMany({
      where: { announcementId, channel, state: "waiting", nextTryAt: { lte: now }, tries: { lt: tries } },
      data: { ...after, tries },
    });
  }
  return after;
}
