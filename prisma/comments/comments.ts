import { z } from "zod";
import { actAs } from "#prisma/audit/act-as.ts";
import type { Database } from "#prisma/client.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** What somebody of the staff said of a submission. */
export type StoredComment = {
  id: string;
  /** From 1; null for the whole. */
  line: number | null;
  text: string;
  /** Null for somebody who is gone. */
  by: string | null;
  authorId: string | null;
  createdAt: Date;
};

const columns = { id: true, line: true, text: true, authorId: true, createdAt: true } as const;

/** Selects the comments on a program that hold: those on the whole first, then line by line, each oldest first. */
export const heldComments = {
  where: { partId: null, withdrawnAt: null },
  orderBy: [
    { line: { sort: "asc", nulls: "first" } },
    { createdAt: "asc" },
    { id: "asc" },
  ] satisfies Prisma.LineCommentOrderByWithRelationInput[],
  select: { ...columns, author: { select: { name: true } } },
};

type CommentRow = Prisma.LineCommentGetPayload<{ select: typeof heldComments.select }>;

/** The comments on a program that hold, in the order of its lines. */
export async function listComments(db: Database, submissionId: string): Promise<StoredComment[]> {
  const { where, ...which } = heldComments;
  return readComments(await db.lineComment.findMany({ where: { submissionId, ...where }, ...which }));
}

/** @param rows as {@link heldComments} selects them */
export function readComments(rows: readonly CommentRow[]): StoredComment[] {
  return rows.map(({ author, ...comment }) => ({ ...comment, by: author?.name ?? null }));
}

/** How many comments hold on each of these programs; those without any are left out. */
export async function countComments(
  db: Database,
  submissionIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db.lineComment.groupBy({
    by: ["submissionId"],
    where: { submissionId: { in: [...submissionIds] }, partId: null, withdrawnAt: null },
    _count: true,
  });
  return new Map(rows.map(({ submissionId, _count }) => [submissionId, _count]));
}

/** Writes a comment on a program. @param comment.line one that the program has, or null for the whole. */
export async function writeComment(
  db: Database,
  comment: {
    submissionId: string;
    line: number | null;
    text: string;
    author: { id: string; name: string };
    now: Date;
  },
): Promise<StoredComment> {
  const { submissionId, line, text, author, now } = comment;
  const row = await db.lineComment.create({
    data: { submissionId, line, text, authorId: author.id, createdAt: now },
    select: columns,
  });
  return { ...row, by: author.name };
}

/** Takes a comment back: nobody sees it from then on. @returns false when there is none that this person wrote. */
export async function withdrawComment(
  db: Database,
  {
    courseId,
    submissionId,
    id,
    authorId,
    now,
  }: { courseId: string; submissionId: string; id: string; authorId: string; now: Date },
): Promise<boolean> {
  if (!z.uuid().safeParse(id).success || !z.uuid().safeParse(submissionId).success) return false;
  return db.$transaction(async (transaction) => {
    await actAs(transaction, { userId: authorId, courseId });
    const { count } = await transaction.lineComment.updateMany({
      where: { id, submissionId, authorId, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    return count > 0;
  });
}
