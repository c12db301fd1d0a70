import { z } from "zod";
import { partScoresSchema } from "#lib/sitting/answer-score.ts";
import type { Database } from "#prisma/client.ts";

export type NewHandScore = {
  courseId: string;
  submissionId: string;
  partId: string;
  /** Points given, of all the part has. */
  points: number;
  of: number;
  rubricLines: number[];
  comment: string;
  authorId: string;
  now: Date;
};

/**
 * Stores what a person gives for one part of a graded submission. It goes before what the machine gave, and
 * before what anybody gave earlier.
 *
 * @returns false when the course has no such submission with such a part, or it has no verdict yet.
 */
export async function recordHandScore(db: Database, hand: NewHandScore): Promise<boolean> {
  const { courseId, submissionId, partId, points, of, rubricLines, comment, authorId, now } = hand;
  if (!z.uuid().safeParse(submissionId).success) return false;
  const submission = await db.submission.findFirst({
    where: { id: submissionId, questionId: { not: null }, item: { assessment: { courseId } } },
    select: { verdict: { select: { parts: true } } },
  });
  if (!submission?.verdict) return false;
  const parts = partScoresSchema.parse(submission.verdict.parts);
  if (!parts.some(({ id }) => id === partId)) return false;
  await db.handScore.create({
    data: {
      submissionId,
      partId,
      numerator: points,
      denominator: of,
      rubricLines,
      comment,
      authorId,
      createdAt: now,
    },
  });
  return true;
}
