import type { AnnouncementText } from "#lib/announcements/announced-in.ts";
import { localisedTextSchema } from "#lib/locale.ts";
import type { Database } from "#prisma/client.ts";

export type ListedAnnouncement = AnnouncementText & {
  id: string;
  authorName: string | null;
  publishedAt: Date;
  /** By the person it is listed for, who does not have to read what they wrote. */
  unread: boolean;
};

/** What has been announced by now and was not taken back, newest first. */
export async function listAnnouncements(
  db: Database,
  { courseId, userId, now }: { courseId: string; userId: string; now: Date },
): Promise<ListedAnnouncement[]> {
  const rows = await db.announcement.findMany({
    where: { courseId, withdrawnAt: null, publishedAt: { lte: now } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    select: { ...columns, authorId: true, readers: { where: { userId }, select: { userId: true } } },
  });
  return rows.map(({ readers, authorId, ...row }) => ({
    ...read(row),
    unread: readers.length === 0 && authorId !== userId,
  }));
}

export type PlannedAnnouncement = Omit<ListedAnnouncement, "unread">;

/** What will be announced later, the next first. For the staff alone. */
export async function listPlannedAnnouncements(
  db: Database,
  { courseId, now }: { courseId: string; now: Date },
): Promise<PlannedAnnouncement[]> {
  const rows = await db.announcement.findMany({
    where: { courseId, withdrawnAt: null, publishedAt: { gt: now } },
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
    select: columns,
  });
  return rows.map(read);
}

const columns = {
  id: true,
  title: true,
  body: true,
  publishedAt: true,
  author: { select: { name: true } },
} as const;

type Row = {
  id: string;
  title: unknown;
  body: unknown;
  publishedAt: Date;
  author: { name: string } | null;
};

function read({ id, title, body, publishedAt, author }: Row): PlannedAnnouncement {
  return {
    id,
    title: localisedTextSchema.parse(title),
    body: localisedTextSchema.parse(body),
    authorName: author?.name ?? null,
    publishedAt,
  };
}
