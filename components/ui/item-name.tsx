import { PageLink } from "#components/ui/page-link.tsx";
import type { KnownContent } from "#lib/sitting/item-lines.ts";

/** The title of an item: of its exercise or question where that can be read, else its id. */
export function itemTitle({ id }: KnownContent, titles: Record<string, string>): string {
  return titles[id] ?? id;
}

/** An item by its title, which leads to it where it is an exercise. */
export function ItemName({ content, titles }: { content: KnownContent; titles: Record<string, string> }) {
  const title = itemTitle(content, titles);
  if (content.kind !== "exercise") return title;
  return (
    <PageLink href={`/exercises/${content.id}`} className="link">
      {title}
    </PageLink>
  );
}
