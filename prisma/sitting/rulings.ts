import { z } from "zod";
import { type Answers, answersSchema } from "#lib/question.ts";
import { type AnswerReport, partScores } from "#lib/sitting/answer-report.ts";
import type { Database } from "#prisma/client.ts";
import type { Queue } from "#prisma/queue.ts";

export type RulingKind = "rekey" | "void" | "full_for_all" | "lift";

export type StoredRuling = {
  id: string;
  itemId: string;
  kind: RulingKind;
  reason: string;
  author: string | null;
  createdAt: Date;
  appliedAt: Date | null;
  /**
   * Of a rekey: how many of the submissions that were graded by then are judged again, and whether with another
   * key than before.
   */
  regraded: { done: number; total: number; newKey: boolean } | null;
};

/**
 * Proposes what is to be done about a faulty question. A rekey has everything that was sent judged again with
 * the question as it is now, beside the verdicts that stand.
 *
 * @returns its id; null when the course has no such question.
 */
export async function proposeRuling(
  db: Database,
  queue: Queue,
  ruling: { courseId: string; itemId: string; kind: RulingKind; reason: string; authorId: string; now: Date },
): Promise<string | null> {
  const { courseId, itemId, kind, reason, authorId, now } = ruling;
  if (!z.uuid().safeParse(itemId).success) return null;
  return db.$transaction(async (transaction) => {
    const item = await transaction.item.findFirst({
      where: { id: itemId, questionId: { not: null }, assessment: { courseId } },
      select: { id: true },
    });
    if (!item) return null;
    const { id } = await transaction.itemRuling.create({
      data: { itemId, kind, reason, authorId, createdAt: now },
      select: { id: true },
    });
    if (kind === "rekey") await queue.sendRegrade(transaction, id);
    return id;
  });
}

/** @returns null when the course has none with this id. */
export async function findRuling(
  db: Database,
  { courseId, rulingId }: { courseId: string; rulingId: string },
): Promise<StoredRuling | null> {
  if (!z.uuid().safeParse(rulingId).success) return null;
  const row = await db.itemRuling.findFirst({
    where: { id: rulingId, item: { assessment: { courseId } } },
    include: { author: { select: { name: true } } },
  });
  if (!row) return null;
  const { id, itemId, kind, reason, author, createdAt, appliedAt } = row;
  return {
    id,
    itemId,
    kind,
    reason,
    author: author?.name ?? null,
    createdAt,
    appliedAt,
    regraded: kind === "rekey" ? await countRegraded(db, row) : null,
  };
}

async function countRegraded(
  db: Database,
  ruling: { id: string; itemId: string; createdAt: Date },
): Promise<StoredRuling["regraded"]> {
  // What is judged between the two counts is in both: it is never taken for done before it is.
  const left = await db.submission.count({ where: toRegrade(ruling) });
  const done = await db.regrade.count({ where: { rulingId: ruling.id } });
  return { done, total: done + left, newKey: await hasNewKey(db, ruling.id) };
}

/**
 * Submissions that had their verdict before the ruling was proposed; later ones know the new key already, and those of
 * somebody who was erased have no answers any more.
 */
const toRegrade = ({ id, itemId, createdAt }: { id: string; itemId: string; createdAt: Date }) => ({
  itemId,
  user: { erasedAt: null },
  verdict: { createdAt: { lte: createdAt } },
  regrades: { none: { rulingId: id } },
});

/** Whether anything was judged again with another version of the question than it was judged with first. */
async function hasNewKey(db: Database, rulingId: string): Promise<boolean> {
  const [row] = await db.$queryRaw<[{ some: boolean }]>`
    SELECT EXISTS (
      SELECT 1 FROM "Regrade" AS again JOIN "VerdictRecord" AS first USING ("submissionId")
      WHERE again."rulingId" = ${rulingId}::uuid AND again."exerciseVersion" <> first."exerciseVersion"
    ) AS "some"`;
  return row.some;
}

/**
 * Puts a proposed ruling in force: from now on every grade follows it.
 *
 * @returns false when not everything is judged again yet. In force already, it stays so.
 */
export async function applyRuling(
  db: Database,
  { ruling, now }: { ruling: StoredRuling; now: Date },
): Promise<boolean> {
  if (ruling.regraded && ruling.regraded.done < ruling.regraded.total) return false;
  await db.itemRuling.updateMany({ where: { id: ruling.id, appliedAt: null }, data: { appliedAt: now } });
  return true;
}

/** What a grader has still to judge again for a rekey. */
export type Regradable = { id: string; questionId: string; answers: Answers; seed: number };

/** @returns nothing when there is no such ruling any more. */
export async function listRegradable(db: Database, rulingId: string): Promise<Regradable[]> {
  const ruling = await db.itemRuling.findUnique({ where: { id: rulingId } });
  if (!ruling) return [];
  const rows = await db.submission.findMany({
    where: toRegrade(ruling),
    orderBy: { id: "asc" },
    select: { id: true, questionId: true, answers: true, seed: true },
  });
  return rows.flatMap(({ questionId, answers, ...row }) =>
    questionId === null ? [] : [{ ...row, questionId, answers: answersSchema.parse(answers) }],
  );
}

/** Writes what a submission is judged to be under a ruling, once. */
export async function recordRegrade(
  db: Database,
  { rulingId, submissionId, report }: { rulingId: string; submissionId: string; report: AnswerReport },
): Promise<void> {
  const { verdict, questionVersion, graderVersion } = report;
  await db.regrade.createMany({
    data: {
      rulingId,
      submissionId,
      verdict,
      report,
      parts: partScores(report),
      exerciseVersion: questionVersion,
      graderVersion,
    },
    skipDuplicates: true,
  });
}
