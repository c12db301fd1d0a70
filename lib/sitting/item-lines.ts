import { decimal, type Exact, sum } from "#lib/exact.ts";
import type { ItemContent } from "#lib/gradebook-rows.ts";
import type { ItemStanding } from "#lib/item-standing.ts";

export type KnownContent = Exclude<ItemContent, { kind: "sealed" }>;

/** A line of a list of items. */
export type ItemLine =
  | { kind: "item"; standing: ItemStanding; content: KnownContent }
  /** Questions that the reader may not know yet: one by one they would say no more than their count does. */
  | { kind: "sealed"; count: number; common: ItemStanding | null; points: Exact | null; possible: Exact };

/**
 * The lines of a list of items, in its order; those that are sealed stand together, where the first of them does.
 * `common` is one of them when all stand the same, and `points` is null while any is without.
 */
export function itemLines(items: readonly ItemStanding[]): ItemLine[] {
  const sealed = items.filter(({ item }) => item.content.kind === "sealed");
  const [first] = sealed;
  return items.flatMap((standing): ItemLine[] => {
    const { content } = standing.item;
    if (content.kind !== "sealed") return [{ kind: "item", standing, content }];
    if (standing !== first) return [];
    const points = sealed.flatMap(({ points }) => points ?? []);
    return [
      {
        kind: "sealed",
        count: sealed.length,
        common: sealed.every(({ state }) => state === first.state) ? first : null,
        points: points.length === sealed.length ? sum(points) : null,
        possible: sum(sealed.map(({ item }) => decimal(item.points))),
      },
    ];
  });
}
