import { z } from "zod";
import type { Database } from "#prisma/client.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** An appeal with all that was said about it. */
export type FoundAppeal = {
  id: string;
  enrolmentId: string;
  itemId: string;
  createdAt: Date;
  /** Oldest first; the first one is the student's own text. */
  messages: AppealMessage[];
  decision: { outcome: "kept" | "changed"; by: string | null; at: Date } | null;
};

export type AppealMessage = {
  id: string;
  text: string;
  at: Date;
  /** Null for somebody who is gone. */
  by: string | null;
  /** Whether the student said it. */
  own: boolean;
};

const columns = {
  id: true,
  enrolmentId: true,
  itemId: true,
  createdAt: true,
  outcome: true,
  decidedAt: true,
  decidedBy: { select: { name: true } },
  enrolment: { select: { userId: true } },
  messages: {
    orderBy: [{ createdAt: "asc" as const }, { id: "asc" as const }],
    select: { id: true, text: true, createdAt: true, authorId: true, author: { select: { name: true } } },
  },
};

/** @returns null when the course has none with this id. */
export async function findAppeal(
  db: Database,
  { courseId, appealId }: { courseId: string; appealId: string },
): Promise<FoundAppeal | null> {
  if (!z.uuid().safeParse(appealId).success) return null;
  const row = await db.appeal.findFirst({
    where: { id: appealId, item: { assessment: { courseId } } },
    select: columns,
  });
  return row && read(row);
}

/** @returns null when the student has not appealed against this item. */
export async function findOwnAppeal(
  db: Database,
  { enrolmentId, itemId }: { enrolmentId: string; itemId: string },
): Promise<FoundAppeal | null> {
  if (!z.uuid().safeParse(itemId).success) return null;
  const where = { enrolmentId_itemId: { enrolmentId, itemId } };
  const row = await db.appeal.findUnique({ where, select: columns });
  return row && read(row);
}

/** All that a student has appealed against, by the id of the item. */
export async function listOwnAppeals(db: Database, enrolmentId: string): Promise<Map<string, FoundAppeal>> {
  const rows = await db.appeal.findMany({ where: { enrolmentId }, select: columns });
  return new Map(rows.map((row) => [row.itemId, read(row)]));
}

type Row = Prisma.AppealGetPayload<{ select: typeof columns }>;

function read({ outcome, decidedAt, decidedBy, enrolment, messages, ...row }: Row): FoundAppeal {
  return {
    ...row,
    messages: messages.map(({ id, text, createdAt, authorId, author }) => ({
      ...{ id, text, at: createdAt, by: author?.name ?? null },
      own: authorId === enrolment.userId,
    })),
    decision: outcome && decidedAt && { outcome, by: decidedBy?.name ?? null, at: decidedAt },
  };
}
