import { z } from "zod";
import type { ReusableComment } from "#lib/review/api.ts";
import { actAs } from "#prisma/audit/act-as.ts";
import type { Database } from "#prisma/client.ts";

/** What comments are kept for: answers to a question, or solutions of an exercise. */
export type CommentedContent = { questionId: string } | { exerciseId: string };

/** What the staff of a course keep to say of answers or solutions, oldest first. */
export async function listKeptComments(
  db: Database,
  { courseId, about }: { courseId: string; about: CommentedContent },
): Promise<ReusableComment[]> {
  return db.reusableComment.findMany({
    where: { courseId, ...about },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, text: true },
  });
}

/**
 * Keeps a comment for the staff of the course. One that is there already stays as it is.
 *
 * @returns null when the course has no such question or exercise.
 */
export async function keepComment(
  db: Database,
  comment: { courseId: string; about: CommentedContent; text: string; authorId: string; now: Date },
): Promise<ReusableComment | null> {
  const { courseId, about, text, authorId, now } = comment;
  const isOfCourse = (await db.item.count({ where: { ...about, assessment: { courseId } } })) > 0;
  if (!isOfCourse) return null;
  return db.reusableComment.upsert({
    where:
      "questionId" in about
        ? { courseId_questionId_text: { courseId, ...about, text } }
        : { courseId_exerciseId_text: { courseId, ...about, text } },
    create: { courseId, ...about, text, authorId, createdAt: now },
    update: {},
    select: { id: true, text: true },
  });
}

/** Takes a comment off the list; what was written with it stays. @returns false when the course has none such. */
export async function dropComment(
  db: Database,
  { courseId, id, userId }: { courseId: string; id: string; userId: string | null },
): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false;
  return db.$transaction(async (transaction) => {
    await actAs(transaction, { userId, courseId });
    return (await transaction.reusableComment.deleteMany({ where: { id, courseId } })).count > 0;
  });
}
