import { z } from "zod";
import type { Database } from "#prisma/client.ts";
import { holdEnrolment } from "#prisma/person/hold-enrolment.ts";

export type Asked = { kind: "asked"; id: string } | { kind: "asked_before" } | { kind: "not_found" };

/** Stores a student's one request to look again at an item of the course. */
export async function askAppeal(
  db: Database,
  { courseId, enrolmentId, itemId, authorId, text, now }: NewAppeal,
): Promise<Asked> {
  if (!z.uuid().safeParse(itemId).success) return { kind: "not_found" };
  return db.$transaction(async (transaction): Promise<Asked> => {
    if (!(await holdEnrolment(transaction, enrolmentId))) return { kind: "not_found" };
    const item = await transaction.item.findFirst({ where: { id: itemId, assessment: { courseId } } });
    if (!item) return { kind: "not_found" };
    // Of two at once the second finds the first: there is one for each item.
    const [appeal] = await transaction.appeal.createManyAndReturn({
      data: { enrolmentId, itemId, createdAt: now },
      skipDuplicates: true,
      select: { id: true },
    });
    if (!appeal) return { kind: "asked_before" };
    await transaction.appealMessage.create({
      data: { appealId: appeal.id, authorId, text, createdAt: now },
    });
    return { kind: "asked", id: appeal.id };
  });
}

type NewAppeal = {
  courseId: string;
  enrolmentId: string;
  itemId: string;
  authorId: string;
  text: string;
  now: Date;
};

/**
 * Adds to what was said about an appeal that is still open.
 *
 * @param said.enrolmentId whose appeal it has to be; null for the staff
 */
export async function sayToAppeal(
  db: Database,
  said: {
    courseId: string;
    appealId: string;
    enrolmentId: string | null;
    authorId: string;
    text: string;
    now: Date;
  },
): Promise<"said" | "decided" | "not_found"> {
  const { courseId, appealId, enrolmentId, authorId, text, now } = said;
  if (!z.uuid().safeParse(appealId).success) return "not_found";
  return db.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT 1 FROM "Appeal" WHERE id = ${appealId}::uuid FOR UPDATE`;
    const appeal = await transaction.appeal.findFirst({
      where: { id: appealId, item: { assessment: { courseId } }, ...(enrolmentId && { enrolmentId }) },
      select: { decidedAt: true },
    });
    if (!appeal) return "not_found";
    if (appeal.decidedAt) return "decided";
    await transaction.appealMessage.create({ data: { appealId, authorId, text, createdAt: now } });
    return "said";
  });
}
