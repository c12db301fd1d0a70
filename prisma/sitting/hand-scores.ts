import { z } from "zod";
import { partScoresSchema } from "#lib/sitting/answer-score.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import { holdClaim } from "#prisma/review/claims.ts";

export type NewHandScore = {
  courseId: string;
  submissionId: string;
  partId: string;
  /** Points given, of all the part has. */
  points: number;
  of: number;
  /** Ids of those that were met. */
  rubricLines: number[];
  /** By which it is given; null for the one that came with the question. */
  rubricId: string | null;
  comment: string;
  authorId: string;
  now: Date;
};

export type HandScoreOutcome =
  | { kind: "stored" }
  /** Somebody else is looking at it. */
  | { kind: "claimed"; by: string; expiresAt: Date }
  /** The part has another rubric by now. */
  | { kind: "rubric_changed" }
  /** It has no such part, or no verdict yet. */
  | { kind: "nothing_to_grade" }
  /** The course has no such answers. */
  | { kind: "not_found" };

/**
 * Stores what a person gives for one part of a graded submission, unless somebody else has it. It goes before what
 * the machine gave, and before what anybody gave earlier.
 */
export async function recordHandScore(db: Database, hand: NewHandScore): Promise<HandScoreOutcome> {
  const { courseId, submissionId, partId, points, of, rubricLines, rubricId, comment, authorId, now } = hand;
  if (!z.uuid().safeParse(submissionId).success) return { kind: "not_found" };
  return db.$transaction(async (transaction): Promise<HandScoreOutcome> => {
    const submission = await transaction.submission.findFirst({
      where: { id: submissionId, questionId: { not: null }, item: { assessment: { courseId } } },
      select: { itemId: true, verdict: { select: { parts: true } } },
    });
    if (submission === null) return { kind: "not_found" };
    if (submission.verdict === null) return { kind: "nothing_to_grade" };
    const parts = partScoresSchema.parse(submission.verdict.parts);
    if (!parts.some(({ id }) => id === partId)) return { kind: "nothing_to_grade" };
    if ((await holdRubric(transaction, { itemId: submission.itemId, partId })) !== rubricId)
      return { kind: "rubric_changed" };
    const claim = await holdClaim(transaction, { submissionId, userId: authorId, now });
    if (!claim.mine) return { kind: "claimed", by: claim.by, expiresAt: claim.expiresAt };
    await transaction.handScore.create({
      data: {
        submissionId,
        partId,
        numerator: points,
        denominator: of,
        rubricLines,
        rubricId,
        comment,
        authorId,
        createdAt: now,
      },
    });
    return { kind: "stored" };
  });
}

/** The rubric of a part, which nobody changes until the transaction ends. @returns null for the first one */
async function holdRubric(
  transaction: Transaction,
  { itemId, partId }: { itemId: string | null; partId: string },
): Promise<string | null> {
  if (itemId === null) return null;
  await transaction.$executeRaw`SELECT 1 FROM "Item" WHERE id = ${itemId}::uuid FOR SHARE`;
  const rubric = await transaction.rubric.findFirst({
    where: { itemId, partId },
    orderBy: { version: "desc" },
    select: { id: true },
  });
  return rubric?.id ?? null;
}
