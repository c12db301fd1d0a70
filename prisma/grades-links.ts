import { z } from "zod";
import { actAs } from "#prisma/audit/act-as.ts";
import type { Database } from "#prisma/client.ts";
import { hashSecret, newSecret } from "#prisma/secret.ts";

export type ListedLink = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null };

/** Makes an address of the grades of a course. Its token is returned here and nowhere else: only its hash is stored. */
export async function createGradesLink(
  db: Database,
  { courseId, authorId, name, now }: { courseId: string; authorId: string; name: string; now: Date },
): Promise<{ id: string; token: string }> {
  const { secret: token, hash: tokenHash } = newSecret("grades");
  const { id } = await db.gradesLink.create({
    data: { courseId, authorId, name, tokenHash, createdAt: now },
    select: { id: true },
  });
  return { id, token };
}

/** The course whose grades this token opens; null when it is unknown or revoked. Notes the use. */
export async function findCourseByLink(
  db: Database,
  token: string,
  now: Date,
): Promise<{ id: string; slug: string; timeZone: string } | null> {
  const row = await db.gradesLink.findUnique({
    where: { tokenHash: hashSecret(token), revokedAt: null },
    select: { id: true, course: { select: { id: true, slug: true, timeZone: true } } },
  });
  if (!row) return null;
  await db.gradesLink.update({ where: { id: row.id }, data: { lastUsedAt: now } });
  return row.course;
}

/** The addresses of a course that are in force, newest first. */
export async function listGradesLinks(db: Database, courseId: string): Promise<ListedLink[]> {
  return db.gradesLink.findMany({
    where: { courseId, revokedAt: null },
    orderBy: { createdAt: "desc" },
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
  });
}

/** @returns false when this course has no such address in force. */
export async function revokeGradesLink(
  db: Database,
  { courseId, linkId, userId, now }: { courseId: string; linkId: string; userId: string | null; now: Date },
): Promise<boolean> {
  if (!z.uuid().safeParse(linkId).success) return false;
  return db.$transaction(async (transaction) => {
    await actAs(transaction, { userId, courseId });
    const { count } = await transaction.gradesLink.updateMany({
      where: { id: linkId, courseId, revokedAt: null },
      data: { revokedAt: now },
    });
    return count > 0;
  });
}
