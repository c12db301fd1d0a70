import "server-only";
import { context } from "#app/server/context.ts";
import { filterReviews, orderReviews } from "#lib/review/order-reviews.ts";
import type { ReviewFilter } from "#lib/review/review-filter.ts";
import type { Viewer } from "#prisma/courses.ts";
import { listReviews, type ReviewRow } from "#prisma/review/list-reviews.ts";

export type OwnRow = ReviewRow & { claimedByOther: boolean };

/** The queue as one reviewer has it: what passes the filter in their own order, and all there is, for the filter. */
export async function ownQueue(
  { user, course }: Viewer,
  { filter, now }: { filter: ReviewFilter; now: Date },
): Promise<{ rows: OwnRow[]; all: ReviewRow[] }> {
  const all = await listReviews(context().db, { courseId: course.id, now });
  const rows = orderReviews(filterReviews(all, filter), user.id, filter.sort);
  return {
    all,
    rows: rows.map((row) => ({ ...row, claimedByOther: row.claim !== null && row.claim.userId !== user.id })),
  };
}
