import { z } from "zod";
import { decimal, type Exact } from "#lib/exact.ts";
import type { OverrideDecision } from "#lib/gradebook-rows.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import { newestFirst } from "#prisma/gradebook/load-decisions.ts";

export type NewOverride = {
  enrolmentId: string;
  itemId: string;
  /** Null takes the decision before it back. */
  decision: OverrideDecision | null;
  reason: string;
  authorId: string;
  now: Date;
};

export type OverrideOutcome =
  | { kind: "stored"; id: string }
  /** Somebody has decided something since. */
  | { kind: "unseen"; by: string | null }
  | { kind: "too_many_points"; possible: Exact }
  /** The course has no such student or no such item. */
  | { kind: "not_found" };

/**
 * Stores what a person decides about one item of one student, unless somebody else has decided since.
 *
 * @param override.seenId the newest decision that the person has seen; null for none
 */
export async function overrideItem(
  db: Database,
  { courseId, seenId, ...override }: NewOverride & { courseId: string; seenId: string | null },
): Promise<OverrideOutcome> {
  const { enrolmentId, itemId, decision } = override;
  if (![enrolmentId, itemId].every((id) => z.uuid().safeParse(id).success)) return { kind: "not_found" };
  return db.$transaction(async (transaction): Promise<OverrideOutcome> => {
    // Decisions about one student wait for each other.
    await transaction.$executeRaw`SELECT 1 FROM "Enrolment" WHERE id = ${enrolmentId}::uuid FOR UPDATE`;
    const enrolment = await transaction.enrolment.findFirst({
      where: { id: enrolmentId, courseId, role: "student" },
    });
    const item = await transaction.item.findFirst({ where: { id: itemId, assessment: { courseId } } });
    if (!enrolment || !item) return { kind: "not_found" };
    const possible = decimal(item.points.toString());
    if (decision?.kind === "points" && decimal(decision.points).gt(possible))
      return { kind: "too_many_points", possible };
    const newest = await transaction.override.findFirst({
      where: { enrolmentId, itemId },
      orderBy: newestFirst,
      include: { author: { select: { name: true } } },
    });
    if ((newest?.id ?? null) !== seenId) return { kind: "unseen", by: newest?.author?.name ?? null };
    return { kind: "stored", id: await writeOverride(transaction, override) };
  });
}

/** Writes a decision that was found to be possible. @returns its id */
export async function writeOverride(
  transaction: Transaction,
  override: NewOverride & { appealId?: string },
): Promise<string> {
  const { decision, now, ...row } = override;
  const points = decision?.kind === "points" ? decision.points.replace(",", ".") : null;
  const { id } = await transaction.override.create({
    data: { ...row, kind: decision?.kind ?? "lift", points, createdAt: now },
    select: { id: true },
  });
  return id;
}
