import { z } from "zod";
import type { AnnouncementText } from "#lib/announcements/announced-in.ts";
import { type MailGroup, type MailStanding, mailStanding } from "#lib/announcements/mail-standing.ts";
import { type Locale, type LocalisedText, localeSchema, localisedTextSchema } from "#lib/locale.ts";
import type { Database } from "#prisma/client.ts";

/** An announcement on its way to one person, whose one try is the caller's. */
export type TakenMail = AnnouncementText & {
  id: string;
  /** The present one included. */
  tries: number;
  userId: string;
  name: string;
  email: string;
  courseTitle: LocalisedText;
  /** Of the course. */
  defaultLocale: Locale;
};

/**
 * Takes one mail that is due, for one try. From then on it is `uncertain` until `settleDelivery`; when the process falls
 * in between it stays so, and is never sent again: it may have arrived.
 *
 * @returns null when nothing is due, or others have it.
 */
export async function takeMail(db: Database, now: Date): Promise<TakenMail | null> {
  const rows = await db.$queryRaw<unknown[]>`
    UPDATE "Delivery" AS taken SET state = 'uncertain', tries = taken.tries + 1
    FROM "Announcement" AS announcement JOIN "Course" AS course ON course.id = announcement."courseId", "User" AS person
    WHERE announcement.id = taken."announcementId" AND person.id::text = taken.recipient AND taken.id = (
      SELECT due.id FROM "Delivery" AS due
      JOIN "Announcement" AS told ON told.id = due."announcementId"
      JOIN "User" AS reader ON reader.id::text = due.recipient
      WHERE due.channel = 'email' AND due.state = 'waiting' AND due."nextTryAt" <= ${now}
        AND told."withdrawnAt" IS NULL AND reader."mailAnnouncements" AND reader."erasedAt" IS NULL
      ORDER BY due."nextTryAt", due.id LIMIT 1
      FOR UPDATE OF due SKIP LOCKED
    )
    RETURNING taken.id, tries, person.id AS "userId", person.name, email, course.title AS "courseTitle",
      "defaultLocale", announcement.title, body`;
  const [row] = z.array(takenSchema).parse(rows);
  return row ?? null;
}

const takenSchema = z.object({
  id: z.uuid(),
  tries: z.int(),
  userId: z.uuid(),
  name: z.string(),
  email: z.string(),
  courseTitle: localisedTextSchema,
  defaultLocale: localeSchema,
  title: localisedTextSchema,
  body: localisedTextSchema,
});

/**
 * Makes the mails of every announcement that is published by now: one for each person who is in the course now and wants
 * them. Accounts of the demo have no mailbox.
 *
 * @returns how many there are.
 */
export async function planMails(db: Database, now: Date): Promise<number> {
  return db.$executeRaw`
    WITH published AS (
      UPDATE "Announcement" SET "mailDue" = false
      WHERE "mailDue" AND "publishedAt" <= ${now} AND "withdrawnAt" IS NULL
      RETURNING id, "courseId"
    )
    INSERT INTO "Delivery" (id, "announcementId", channel, recipient, "nextTryAt")
    SELECT gen_random_uuid(), published.id, 'email', person.id::text, ${now}
    FROM published JOIN "Enrolment" AS enrolment ON enrolment."courseId" = published."courseId"
    JOIN "User" AS person ON person.id = enrolment."userId"
    WHERE person."mailAnnouncements" AND NOT person.demo AND person."erasedAt" IS NULL
    ON CONFLICT DO NOTHING`;
}

const mostNames = 5;

/** How the mails of a course stand, by announcement; of those that go alike up to five people are named. */
export async function listMailStandings(db: Database, courseId: string): Promise<Map<string, MailStanding>> {
  const rows = await db.$queryRaw<(MailGroup & { announcementId: string })[]>`
    SELECT "announcementId", state::text, reason, count(*)::int AS count,
      (array_agg(person.name ORDER BY person.name))[1:${mostNames}::int] AS names
    FROM "Delivery" AS delivery JOIN "Announcement" AS told ON told.id = delivery."announcementId"
    JOIN "User" AS person ON person.id::text = delivery.recipient
    WHERE channel = 'email' AND "courseId" = ${courseId}::uuid
    GROUP BY "announcementId", state, reason
    ORDER BY state, count DESC, reason`;
  const byAnnouncement = Map.groupBy(rows, ({ announcementId }) => announcementId);
  return new Map([...byAnnouncement].map(([id, groups]) => [id, mailStanding(groups)]));
}
