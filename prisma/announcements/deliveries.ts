import { z } from "zod";
import type { AnnouncementText } from "#lib/announcements/announced-in.ts";
import type { AfterTry } from "#lib/announcements/delivery.ts";
import { type Locale, localeSchema, localisedTextSchema } from "#lib/locale.ts";
import { actAs } from "#prisma/audit/act-as.ts";
import type { Database, Transaction } from "#prisma/client.ts";

/** A message to a chat whose one try is the caller's. */
export type TakenDelivery = AnnouncementText & {
  id: string;
  chat: string;
  /** The present one included. */
  tries: number;
  /** Of the course. */
  defaultLocale: Locale;
};

/**
 * Takes one message that is due, for one try. From then on it is `uncertain` until `settleDelivery`; when the
 * process falls in between it stays so, and is never sent again: it may have arrived.
 *
 * @returns null when nothing is due, or others have it.
 */
export async function takeDelivery(db: Database, now: Date): Promise<TakenDelivery | null> {
  const rows = await db.$queryRaw<unknown[]>`
    UPDATE "Delivery" AS taken SET state = 'uncertain', tries = taken.tries + 1
    FROM "Announcement" AS announcement JOIN "Course" AS course ON course.id = announcement."courseId"
    WHERE announcement.id = taken."announcementId" AND taken.id = (
      SELECT due.id FROM "Delivery" AS due JOIN "Announcement" AS told ON told.id = due."announcementId"
      WHERE due.channel = 'telegram' AND due.state = 'waiting' AND due."nextTryAt" <= ${now}
        AND told."publishedAt" <= ${now} AND told."withdrawnAt" IS NULL
      ORDER BY due."nextTryAt", due.id LIMIT 1
      FOR UPDATE OF due SKIP LOCKED
    )
    RETURNING taken.id, recipient AS chat, tries, announcement.title, body, "defaultLocale"`;
  const [row] = z.array(takenSchema).parse(rows);
  return row ?? null;
}

const takenSchema = z.object({
  id: z.uuid(),
  chat: z.string(),
  tries: z.int(),
  title: localisedTextSchema,
  body: localisedTextSchema,
  defaultLocale: localeSchema,
});

/** Has an announcement sent to the chat of its course when it is published; nothing where there is no chat. */
export async function planDelivery(
  transaction: Transaction,
  { announcementId, courseId, publishedAt }: { announcementId: string; courseId: string; publishedAt: Date },
): Promise<void> {
  const { telegramChat } = await transaction.course.findUniqueOrThrow({ where: { id: courseId } });
  if (telegramChat === null) return;
  await transaction.delivery.create({
    data: { announcementId, channel: "telegram", recipient: telegramChat, nextTryAt: publishedAt },
  });
}

/** The chat that announcements of a course go to. */
export async function findTelegramChat(db: Database, courseId: string): Promise<string | null> {
  return (await db.course.findUniqueOrThrow({ where: { id: courseId } })).telegramChat;
}

/** Sends announcements of a course to another chat from now on, those included that wait for their time; null ends it. */
export async function changeTelegramChat(
  db: Database,
  { courseId, userId, chat }: { courseId: string; userId: string; chat: string | null },
): Promise<void> {
  await db.$transaction(async (transaction) => {
    await actAs(transaction, { userId, courseId });
    await transaction.course.update({ where: { id: courseId }, data: { telegramChat: chat } });
    const waiting = { announcement: { courseId }, channel: "telegram", state: "waiting" } as const;
    if (chat === null) await transaction.delivery.deleteMany({ where: waiting });
    else await transaction.delivery.updateMany({ where: waiting, data: { recipient: chat } });
  });
}

export type ListedDelivery = Pick<AfterTry, "state" | "reason">;

/** How the messages of a course to its chat stand, by announcement. */
export async function listDeliveries(db: Database, courseId: string): Promise<Map<string, ListedDelivery>> {
  const rows = await db.delivery.findMany({
    where: { announcement: { courseId }, channel: "telegram" },
    select: { announcementId: true, state: true, reason: true },
  });
  return new Map(rows.map(({ announcementId, ...delivery }) => [announcementId, delivery]));
}
