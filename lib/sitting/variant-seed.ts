import { hash } from "#lib/hash.ts";

/**
 * The seed of one item's variant in an attempt, from 0 to 2³¹ − 1: different for every item, and the same
 * whenever it is asked for.
 *
 * @param seed the attempt's
 */
export function variantSeed(seed: number, itemId: string): number {
  return hash(`variant ${seed} ${itemId}`) >>> 1;
}

/** The items of an attempt in its own order, or as the author has them. The order is drawn from the seed. */
export function orderItems(seed: number, itemIds: readonly string[], shuffle: boolean): string[] {
  if (!shuffle) return [...itemIds];
  const places = new Map(itemIds.map((id) => [id, hash(`order ${seed} ${id}`)]));
  return itemIds.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || (a < b ? -1 : 1));
}
