import { hash } from "#lib/hash.ts";
import type { ReviewFilter } from "#lib/review/review-filter.ts";

/** Whose review goes on where: what the order and the filter need to know of answers that a hand grades. */
export type Reviewable = {
  submissionId: string;
  itemId: string;
  assessment: { id: string; position: number };
  itemPosition: number;
  group: string | null;
  kinds: readonly string[];
  createdAt: Date;
};

/**
 * The answers in the order in which one person looks at them. Shuffled: question after question, the answers of
 * each in an order of the reviewer's own, so that nobody is always read last by everybody; it stays when answers
 * come or go.
 */
export function orderReviews<Row extends Reviewable>(
  rows: readonly Row[],
  reviewerId: string,
  sort: ReviewFilter["sort"],
): Row[] {
  if (sort === "shuffled") {
    const places = new Map(
      rows.map((row) => [row, hash(`review ${reviewerId} ${row.itemId} ${row.submissionId}`)]),
    );
    const place = (row: Row) => places.get(row) ?? 0;
    return rows.toSorted(
      (a, b) =>
        a.assessment.position - b.assessment.position ||
        a.itemPosition - b.itemPosition ||
        place(a) - place(b) ||
        (a.submissionId < b.submissionId ? -1 : 1),
    );
  }
  const direction = sort === "oldest" ? 1 : -1;
  return rows.toSorted(
    (a, b) =>
      direction *
      (a.createdAt.getTime() - b.createdAt.getTime() || (a.submissionId < b.submissionId ? -1 : 1)),
  );
}

/** Those that pass a filter. */
export function filterReviews<Row extends Pick<Reviewable, "assessment" | "group" | "kinds">>(
  rows: readonly Row[],
  { assessment, group, kind }: ReviewFilter,
): Row[] {
  return rows.filter(
    (row) =>
      (assessment === "" || row.assessment.id === assessment) &&
      (group === "" || row.group === group) &&
      (kind === "" || row.kinds.includes(kind)),
  );
}

/**
 * Where a reviewer goes from one of the answers.
 *
 * @param rows in their order
 * @returns `next`: the one after it that waits and that nobody else has, from the beginning again when there is none
 *   after it; `previous`: the one before it, graded or not.
 */
export function neighbours<Row extends { submissionId: string; waiting: boolean; claimedByOther: boolean }>(
  rows: readonly Row[],
  submissionId: string,
): { previous: string | null; next: string | null } {
  const place = rows.findIndex((row) => row.submissionId === submissionId);
  const around = [...rows.slice(place + 1), ...rows.slice(0, Math.max(0, place))];
  const next = around.find(({ waiting, claimedByOther }) => waiting && !claimedByOther);
  return { previous: rows[place - 1]?.submissionId ?? null, next: next?.submissionId ?? null };
}
