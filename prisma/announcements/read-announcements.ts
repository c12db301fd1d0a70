import type { Database } from "#prisma/client.ts";

/**
 * Keeps that a person has seen some announcements of their course; those of others, and what is not published, are
 * passed over.
 *
 * @param ids UUIDs
 * @returns how many were unread before.
 */
export async function readAnnouncements(
  db: Database,
  { courseId, userId, ids, now }: { courseId: string; userId: string; ids: string[]; now: Date },
): Promise<number> {
  return db.$executeRaw`
    INSERT INTO "AnnouncementRead" ("announcementId", "userId", "readAt")
    SELECT id, ${userId}::uuid, ${now} FROM "Announcement"
    WHERE id = ANY(${ids}::uuid[]) AND "courseId" = ${courseId}::uuid AND "withdrawnAt" IS NULL
      AND "publishedAt" <= ${now}
    ON CONFLICT DO NOTHING`;
}
