import { useTranslations } from "next-intl";
import { useItemTitle } from "#components/ui/item-name.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import type { Standing, Unresolved } from "#lib/gradebook.ts";

/** Why a final grade is not final: everything that is missing or waits for a verdict. */
export function UnresolvedList({
  standing: { unresolved, assessments },
  titles,
}: {
  standing: Standing;
  titles: Record<string, string>;
}) {
  const t = useTranslations("gradebook");
  const titleOf = useItemTitle(titles);
  if (unresolved.length === 0) return <Meant meaning="passed">{t("nothingUnresolved")}</Meant>;
  const items = assessments.flatMap(({ items }) => items);
  function sentence(entry: Unresolved) {
    if (entry.reason === "no_mark")
      return t("unresolvedItem.no_mark", { component: t(`componentTitle.${entry.component}`) });
    const found = items.find(({ item }) => item.id === entry.itemId);
    return t(`unresolvedItem.${entry.reason}`, { title: found ? titleOf(found.item) : "" });
  }
  return (
    <>
      <p className="mb-2 text-sm text-muted">{t("unresolvedIntro")}</p>
      <ul className="space-y-1 text-[0.9375rem]">
        {unresolved.map((entry) => (
          <li key={entry.reason === "no_mark" ? entry.component : entry.itemId}>
            <Meant meaning="waiting">{sentence(entry)}</Meant>
          </li>
        ))}
      </ul>
    </>
  );
}
