import { type RubricLine, rubricLinesSchema } from "#lib/rubric/rubric-lines.ts";
import type { Database, Transaction } from "#prisma/client.ts";

/** A rubric that the staff of a course wrote for a part. */
export type StoredRubric = {
  id: string;
  itemId: string;
  partId: string;
  version: number;
  lines: RubricLine[];
  reason: string;
  by: string | null;
  at: Date;
};

/** Those of all parts of these items, the newest of each first. */
export async function listRubrics(db: Database | Transaction, itemIds: string[]): Promise<StoredRubric[]> {
  const rows = await db.rubric.findMany({
    where: { itemId: { in: itemIds } },
    orderBy: { version: "desc" },
    include: { author: { select: { name: true } } },
  });
  return rows.map(({ author, authorId, createdAt, lines, ...row }) => ({
    ...row,
    lines: rubricLinesSchema.parse(lines),
    by: author?.name ?? null,
    at: createdAt,
  }));
}
