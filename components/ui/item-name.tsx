import { useTranslations } from "next-intl";
import { PageLink } from "#components/ui/page-link.tsx";
import type { ItemRow } from "#lib/gradebook-rows.ts";

/** Gives the title of an item: of its exercise or question where that can be read, else its id. */
export function useItemTitle(titles: Record<string, string>): (item: ItemRow) => string {
  const t = useTranslations("course");
  return ({ content, position }) =>
    content.kind === "sealed" ? t("sealed", { number: position }) : (titles[content.id] ?? content.id);
}

/** An item by its title, which leads to it where it is an exercise. */
export function ItemName({ item, titles }: { item: ItemRow; titles: Record<string, string> }) {
  const title = useItemTitle(titles)(item);
  if (item.content.kind !== "exercise") return title;
  return (
    <PageLink href={`/exercises/${item.content.id}`} className="link">
      {title}
    </PageLink>
  );
}
