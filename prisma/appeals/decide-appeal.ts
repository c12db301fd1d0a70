import { z } from "zod";
import type { DecideAppeal } from "#lib/appeals/api.ts";
import { decimal, type Exact } from "#lib/exact.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import { newestFirst } from "#prisma/gradebook/load-decisions.ts";
import { writeOverride } from "#prisma/ledger/override-item.ts";

export type Decided =
  | { kind: "decided" }
  /** Somebody was quicker. */
  | { kind: "decided_before"; by: string | null }
  /** Somebody else is looking at it. */
  | { kind: "claimed"; by: string; expiresAt: Date }
  /** The person graded the item, so another one has to answer. */
  | { kind: "own_grading" }
  /** Somebody has set the points since. */
  | { kind: "unseen" }
  | { kind: "too_many_points"; possible: Exact }
  | { kind: "not_found" };

/** Answers an appeal, once, with its points in the same breath. */
export async function decideAppeal(
  db: Database,
  { courseId, appealId, decision, deciderId, now }: Deciding,
): Promise<Decided> {
  if (!z.uuid().safeParse(appealId).success) return { kind: "not_found" };
  return db.$transaction(async (transaction): Promise<Decided> => {
    const appeal = await lockAppeal(transaction, { courseId, appealId });
    if (!appeal) return { kind: "not_found" };
    const { enrolmentId, itemId, claimedBy, claimExpiresAt } = appeal;
    if (appeal.decidedAt) return { kind: "decided_before", by: appeal.decidedBy?.name ?? null };
    if (claimedBy && claimExpiresAt && claimExpiresAt > now && claimedBy.id !== deciderId)
      return { kind: "claimed", by: claimedBy.name, expiresAt: claimExpiresAt };
    const graders = await graderIds(transaction, appeal);
    if (graders.has(deciderId)) return { kind: "own_grading" };
    if (decision.outcome === "changed") {
      const possible = decimal(appeal.item.points.toString());
      if (decimal(decision.points).gt(possible)) return { kind: "too_many_points", possible };
      const newest = await newestOverride(transaction, appeal);
      if ((newest?.id ?? null) !== decision.seenId) return { kind: "unseen" };
      await writeOverride(transaction, {
        ...{ enrolmentId, itemId, appealId, authorId: deciderId, now },
        decision: { kind: "points", points: decision.points },
        reason: decision.reply,
      });
    }
    await transaction.appealMessage.create({
      data: { appealId, authorId: deciderId, text: decision.reply, createdAt: now },
    });
    await transaction.appeal.update({
      where: { id: appealId },
      data: { outcome: decision.outcome, decidedById: deciderId, decidedAt: now },
    });
    return { kind: "decided" };
  });
}

type Deciding = {
  courseId: string;
  appealId: string;
  decision: DecideAppeal;
  deciderId: string;
  now: Date;
};

/** The appeal, and with it all decisions about its student, until the transaction ends. */
async function lockAppeal(
  transaction: Transaction,
  { courseId, appealId }: { courseId: string; appealId: string },
) {
  await transaction.$executeRaw`
    SELECT 1 FROM "Enrolment" WHERE id = (SELECT "enrolmentId" FROM "Appeal" WHERE id = ${appealId}::uuid)
    FOR UPDATE`;
  await transaction.$executeRaw`SELECT 1 FROM "Appeal" WHERE id = ${appealId}::uuid FOR UPDATE`;
  return transaction.appeal.findFirst({
    where: { id: appealId, item: { assessment: { courseId } } },
    select: {
      enrolmentId: true,
      itemId: true,
      decidedAt: true,
      decidedBy: { select: { name: true } },
      claimExpiresAt: true,
      claimedBy: { select: { id: true, name: true } },
      item: { select: { points: true } },
      enrolment: { select: { userId: true } },
    },
  });
}

type Whose = { enrolmentId: string; itemId: string; enrolment: { userId: string } };

function newestOverride(db: Database | Transaction, { enrolmentId, itemId }: Omit<Whose, "enrolment">) {
  return db.override.findFirst({
    where: { enrolmentId, itemId },
    orderBy: newestFirst,
    select: { id: true, kind: true, authorId: true },
  });
}

/**
 * Who gave what the item brings now by hand: points of parts that hold, or the override in force. Where a changed
 * rubric made other points of them, it is still who looked at the answers.
 */
async function graderIds(db: Database | Transaction, whose: Whose): Promise<Set<string>> {
  const override = await newestOverride(db, whose);
  const hands = await db.handScore.findMany({
    where: { basedOnId: null, submission: { itemId: whose.itemId, userId: whose.enrolment.userId } },
    distinct: ["submissionId", "partId"],
    orderBy: newestFirst,
    select: { authorId: true },
  });
  const inForce = override && override.kind !== "lift" ? [override] : [];
  return new Set([...inForce, ...hands].flatMap(({ authorId }) => authorId ?? []));
}

/** @returns whether this person graded what is appealed against, so that another one has to answer. */
export async function hasGraded(
  db: Database,
  { appeal, userId }: { appeal: { enrolmentId: string; itemId: string }; userId: string },
): Promise<boolean> {
  const enrolment = await db.enrolment.findUniqueOrThrow({
    where: { id: appeal.enrolmentId },
    select: { userId: true },
  });
  return (await graderIds(db, { ...appeal, enrolment })).has(userId);
}
