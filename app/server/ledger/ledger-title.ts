import "server-only";
import type { ItemRow } from "#lib/gradebook-rows.ts";

/** What an item is called for somebody who may know it. */
export function ledgerTitle({ id, content }: ItemRow, titles: Record<string, string>): string {
  return content.kind === "sealed" ? id : (titles[content.id] ?? content.id);
}
