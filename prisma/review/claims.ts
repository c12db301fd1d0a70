import { z } from "zod";
import { claimMs } from "#lib/review/api.ts";
import type { Database, Transaction } from "#prisma/client.ts";

/** Who has the answers of a submission, and until when. */
export type Claim = { mine: boolean; by: string; expiresAt: Date };

/**
 * Takes a submission for one reviewer, or renews that. Of two at once one gets it; an expired claim is anybody's.
 *
 * @param now the clock of the database
 * @returns the claim that holds: the reviewer's, or the one of somebody else who was quicker
 */
export async function holdClaim(
  transaction: Transaction,
  { submissionId, userId, now }: { submissionId: string; userId: string; now: Date },
): Promise<Claim> {
  const expiresAt = new Date(now.getTime() + claimMs);
  // The update that changes nothing keeps the row until the transaction ends, and has it returned.
  const [row] = await transaction.$queryRaw<[Claim]>`
    WITH held AS (
      INSERT INTO "ReviewClaim" AS claim ("submissionId", "userId", "expiresAt")
      VALUES (${submissionId}::uuid, ${userId}::uuid, ${expiresAt})
      ON CONFLICT ("submissionId") DO UPDATE SET
        "userId" = CASE WHEN claim."userId" = excluded."userId" OR claim."expiresAt" <= ${now}
          THEN excluded."userId" ELSE claim."userId" END,
        "expiresAt" = CASE WHEN claim."userId" = excluded."userId" OR claim."expiresAt" <= ${now}
          THEN excluded."expiresAt" ELSE claim."expiresAt" END
      RETURNING "userId", "expiresAt")
    SELECT held."userId" = ${userId}::uuid AS "mine", "User"."name" AS "by", held."expiresAt"
    FROM held JOIN "User" ON "User"."id" = held."userId"`;
  return row;
}

/**
 * {@link holdClaim} for a submission of a course that a hand grades.
 *
 * @returns null when there is none such; else the claim, and how often parts of it were given points.
 */
export async function claimReview(
  db: Database,
  claim: { courseId: string; submissionId: string; userId: string; now: Date },
): Promise<(Claim & { handScores: number }) | null> {
  const { courseId, submissionId } = claim;
  if (!z.uuid().safeParse(submissionId).success) return null;
  return db.$transaction(async (transaction) => {
    const submission = await transaction.submission.findFirst({
      where: { id: submissionId, ...reviewable(courseId) },
      select: { id: true },
    });
    if (!submission) return null;
    const held = await holdClaim(transaction, claim);
    return { ...held, handScores: await transaction.handScore.count({ where: { submissionId } }) };
  });
}

/** Gives a submission back; that of somebody else stays with them. */
export async function releaseClaim(
  db: Database,
  { submissionId, userId }: { submissionId: string; userId: string },
): Promise<void> {
  if (!z.uuid().safeParse(submissionId).success) return;
  await db.reviewClaim.deleteMany({ where: { submissionId, userId } });
}

/** Which submissions of a course have a part that a hand grades, as first judged or as judged again. */
export function reviewable(courseId: string) {
  const byHand = { parts: { array_contains: [{ earned: null }] } };
  return {
    questionId: { not: null },
    item: { assessment: { courseId } },
    // Of somebody who was erased there is nothing to read.
    user: { erasedAt: null },
    OR: [{ verdict: byHand }, { regrades: { some: byHand } }],
  };
}
