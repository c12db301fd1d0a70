import { z } from "zod";
import type { AnnouncementText } from "#lib/announcements/announced-in.ts";
import { planDelivery } from "#prisma/announcements/deliveries.ts";
import { actAs } from "#prisma/audit/act-as.ts";
import type { Database } from "#prisma/client.ts";

type Written = AnnouncementText & { courseId: string; publishedAt: Date };

/**
 * Announces something to a course, from `publishedAt` on.
 *
 * @param telegram whether it goes to the chat of the course as well, where there is one.
 * @param mail whether it goes to each person of the course by e-mail as well.
 * @returns its id.
 */
export async function writeAnnouncement(
  db: Database,
  {
    now,
    telegram,
    mail,
    ...announcement
  }: Written & { authorId: string; telegram: boolean; mail: boolean; now: Date },
): Promise<string> {
  return db.$transaction(async (transaction) => {
    const { id } = await transaction.announcement.create({
      data: { ...announcement, createdAt: now, mailDue: mail },
      select: { id: true },
    });
    if (telegram) await planDelivery(transaction, { ...announcement, announcementId: id });
    return id;
  });
}

type Edited = { kind: "edited" } | { kind: "published" } | { kind: "not_found" };

/** Writes other texts and another time over those of an announcement that nobody can have read yet. */
export async function editAnnouncement(
  db: Database,
  { id, courseId, editorId, now, ...changed }: Written & { id: string; editorId: string; now: Date },
): Promise<Edited> {
  if (!z.uuid().safeParse(id).success) return { kind: "not_found" };
  return db.$transaction(async (transaction): Promise<Edited> => {
    await actAs(transaction, { userId: editorId, courseId });
    const there = { id, courseId, withdrawnAt: null };
    const { count } = await transaction.announcement.updateMany({
      where: { ...there, publishedAt: { gt: now } },
      data: changed,
    });
    if (count > 0) {
      await transaction.delivery.updateMany({
        where: { announcementId: id },
        data: { nextTryAt: changed.publishedAt },
      });
      return { kind: "edited" };
    }
    const published = await transaction.announcement.count({ where: there });
    return { kind: published > 0 ? "published" : "not_found" };
  });
}

/** Takes an announcement back, published or planned, for good. @returns false when the course has none such. */
export async function withdrawAnnouncement(
  db: Database,
  { id, courseId, userId, now }: { id: string; courseId: string; userId: string; now: Date },
): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false;
  return db.$transaction(async (transaction) => {
    await actAs(transaction, { userId, courseId });
    const { count } = await transaction.announcement.updateMany({
      where: { id, courseId, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    return count > 0;
  });
}
