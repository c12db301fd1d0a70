import { type LocalisedText, localisedTextSchema } from "#lib/locale.ts";
import type { Database } from "#prisma/client.ts";

/** What a student submitted for an exercise of an assessment, and where that stands. */
export type Sent = {
  student: { enrolmentId: string; name: string; group: string | null };
  assessment: { title: LocalisedText };
  /** Of the item; a decimal as text. */
  points: string;
  /** Oldest first; runs are not among them. */
  attempts: { id: string; createdAt: Date }[];
};

/** @returns null when the course has no such item, or no such person */
export async function findSent(
  db: Database,
  { courseId, itemId, userId }: { courseId: string; itemId: string; userId: string },
): Promise<Sent | null> {
  const [item, enrolment, attempts] = await Promise.all([
    db.item.findFirst({
      where: { id: itemId, assessment: { courseId } },
      select: { points: true, assessment: { select: { title: true } } },
    }),
    db.enrolment.findFirst({
      where: { courseId, userId },
      select: { id: true, group: true, user: { select: { name: true } } },
    }),
    db.submission.findMany({
      where: { itemId, userId, kind: "submit" },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { id: true, createdAt: true },
    }),
  ]);
  if (item === null || enrolment === null) return null;
  return {
    student: { enrolmentId: enrolment.id, name: enrolment.user.name, group: enrolment.group },
    assessment: { title: localisedTextSchema.parse(item.assessment.title) },
    points: item.points.toString(),
    attempts,
  };
}
