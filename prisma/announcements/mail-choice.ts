import { z } from "zod";
import type { Database } from "#prisma/client.ts";

/** Whether announcements come to a person by e-mail. @returns null for somebody who is not there. */
export async function findMailChoice(db: Database, userId: string): Promise<boolean | null> {
  if (!z.uuid().safeParse(userId).success) return null;
  const user = await db.user.findUnique({ where: { id: userId }, select: { mailAnnouncements: true } });
  return user?.mailAnnouncements ?? null;
}

/**
 * Has announcements come to a person by e-mail from now on, or no more; what has not left for them yet stays here.
 *
 * @returns false for somebody who is not there
 */
export async function changeMailChoice(
  db: Database,
  { userId, wanted }: { userId: string; wanted: boolean },
): Promise<boolean> {
  if (!z.uuid().safeParse(userId).success) return false;
  return db.$transaction(async (transaction) => {
    const { count } = await transaction.user.updateMany({
      where: { id: userId },
      data: { mailAnnouncements: wanted },
    });
    if (!wanted)
      await transaction.delivery.deleteMany({
        where: { channel: "email", recipient: userId, state: "waiting" },
      });
    return count > 0;
  });
}

/** How many people of a course get its announcements by e-mail, and how many want none. */
export async function countMailChoices(
  db: Database,
  courseId: string,
): Promise<{ wanted: number; unwanted: number }> {
  const person = { demo: false, erasedAt: null };
  const [wanted, unwanted] = await Promise.all(
    [true, false].map((mailAnnouncements) =>
      db.enrolment.count({ where: { courseId, user: { ...person, mailAnnouncements } } }),
    ),
  );
  return { wanted, unwanted };
}
