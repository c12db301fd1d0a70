import { type LocalisedText, localisedTextSchema } from "#lib/locale.ts";
import type { Database } from "#prisma/client.ts";
import { itemContent } from "#prisma/item-content.ts";

/** An appeal that waits for an answer, as the queue shows it. */
export type OpenAppeal = {
  id: string;
  /** Of the exercise or the question. */
  contentId: string;
  assessment: { id: string; position: number; title: LocalisedText };
  name: string;
  group: string | null;
  kinds: ["appeal"];
  createdAt: Date;
  /** Who looks at it now. */
  claim: { userId: string; name: string; expiresAt: Date } | null;
};

/**
 * Those of a course, the longest waiting first.
 *
 * @param now a claim that has expired by then is none
 */
export async function listOpenAppeals(
  db: Database,
  { courseId, now }: { courseId: string; now: Date },
): Promise<OpenAppeal[]> {
  const rows = await db.appeal.findMany({
    where: { decidedAt: null, item: { assessment: { courseId } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      createdAt: true,
      claimExpiresAt: true,
      claimedBy: { select: { id: true, name: true } },
      item: {
        select: {
          exerciseId: true,
          questionId: true,
          assessment: { select: { id: true, position: true, title: true } },
        },
      },
      enrolment: { select: { group: true, user: { select: { name: true } } } },
    },
  });
  return rows.map(({ claimExpiresAt, claimedBy, item, enrolment, ...row }) => {
    const content = itemContent(item);
    return {
      ...row,
      contentId: content.kind === "sealed" ? "" : content.id,
      assessment: { ...item.assessment, title: localisedTextSchema.parse(item.assessment.title) },
      name: enrolment.user.name,
      group: enrolment.group,
      kinds: ["appeal"],
      claim:
        claimedBy && claimExpiresAt && claimExpiresAt > now
          ? { userId: claimedBy.id, name: claimedBy.name, expiresAt: claimExpiresAt }
          : null,
    };
  });
}
