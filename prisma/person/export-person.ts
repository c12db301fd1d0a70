import { writeExport } from "#lib/person/write-export.ts";
import type { Database } from "#prisma/client.ts";
import { exportEnrolment } from "#prisma/person/export-enrolment.ts";
import { exportPrograms } from "#prisma/person/export-programs.ts";
import { normaliseEmail } from "#prisma/users.ts";

/**
 * All that there is of a person, as one file of JSON. Results, points and comments are in it as far as the person may
 * see them at `now`, and no further, whoever asks for the file.
 *
 * @param which.courseId only what belongs to this course; null for all courses and the account
 */
export async function exportPerson(
  db: Database,
  { userId, courseId, now }: { userId: string; courseId: string | null; now: Date },
): Promise<string> {
  const person = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { name: true, email: true, createdAt: true, mailAnnouncements: true },
  });
  const enrolments = await db.enrolment.findMany({
    where: { userId, ...(courseId !== null && { courseId }) },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  const courses = [];
  for (const { id } of enrolments) courses.push(await exportEnrolment(db, id, now));
  const own = courseId === null ? await exportOwn(db, userId) : {};
  return writeExport({ person, ...own, courses }, now);
}

/** @returns null when nobody has this e-mail */
export async function exportByEmail(db: Database, email: string, now: Date): Promise<string | null> {
  const user = await db.user.findUnique({ where: { email: normaliseEmail(email) }, select: { id: true } });
  return user && exportPerson(db, { userId: user.id, courseId: null, now });
}

/** What is of no course, and of nobody's business but the person's own. */
async function exportOwn(db: Database, userId: string) {
  return {
    tokens: await db.personalToken.findMany({
      where: { userId },
      orderBy: { id: "asc" },
      select: { name: true, createdAt: true, lastUsedAt: true, revokedAt: true },
    }),
    drafts: await db.draft.findMany({
      where: { userId },
      orderBy: { exerciseId: "asc" },
      select: { exerciseId: true, source: true, updatedAt: true },
    }),
    /** Of the staff: they count nowhere. */
    trials: await exportPrograms(db, { userId, item: null }, () => true),
  };
}
