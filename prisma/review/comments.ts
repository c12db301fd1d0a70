import { z } from "zod";
import type { ReusableComment } from "#lib/review/api.ts";
import { actAs } from "#prisma/audit/act-as.ts";
import type { Database } from "#prisma/client.ts";

type Question = { courseId: string; questionId: string };

/** What the staff of a course keep to say of answers to a question, oldest first. */
export async function listComments(db: Database, question: Question): Promise<ReusableComment[]> {
  return db.reusableComment.findMany({
    where: question,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, text: true },
  });
}

/**
 * Keeps a comment for the staff of the course. One that is there already stays as it is.
 *
 * @returns null when the course has no such question.
 */
export async function keepComment(
  db: Database,
  comment: Question & { text: string; authorId: string; now: Date },
): Promise<ReusableComment | null> {
  const { courseId, questionId, text, authorId, now } = comment;
  const isOfCourse = (await db.item.count({ where: { questionId, assessment: { courseId } } })) > 0;
  if (!isOfCourse) return null;
  return db.reusableComment.upsert({
    where: { courseId_questionId_text: { courseId, questionId, text } },
    create: { courseId, questionId, text, authorId, createdAt: now },
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
