import { z } from "zod";

/**
 * What waits for a person: an essay, the reason of a true or false, an appeal, a request for more time, or the mending
 * of a fault of ours.
 */
export const reviewKinds = ["essay", "true_false", "appeal", "late_request", "fault"] as const;
export const reviewSorts = ["shuffled", "oldest", "newest"] as const;

/**
 * What of the queue is shown, and how, as it stands in the address of its pages; empty for all. What the address
 * has wrong is as if it were not there.
 */
export const reviewFilterSchema = z.object({
  assessment: z.string().catch(""),
  kind: z.enum(["", ...reviewKinds]).catch(""),
  group: z.string().catch(""),
  sort: z.enum(reviewSorts).catch("shuffled"),
  names: z.enum(["hidden", "shown"]).catch("hidden"),
});
export type ReviewFilter = z.infer<typeof reviewFilterSchema>;

const all = reviewFilterSchema.parse({});

/** The filter as the end of an address, with its question mark; empty when it is as at first. */
export function filterQuery(filter: ReviewFilter): string {
  const changed = Object.entries({ ...all, ...filter }).filter(
    ([name, value]) => value !== Object.entries(all).find(([known]) => known === name)?.[1],
  );
  return changed.length === 0 ? "" : `?${new URLSearchParams(changed)}`;
}
