import { useLocale, useTranslations } from "next-intl";
import { itemTitle } from "#components/ui/item-name.tsx";
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
  const locale = useLocale();
  if (unresolved.length === 0) return <Meant meaning="passed">{t("nothingUnresolved")}</Meant>;
  const contentOf = (entry: Unresolved) =>
    entry.reason === "no_mark" ? undefined : contents.get(entry.itemId);
  const contents = new Map(
    assessments.flatMap(({ items }) => items).map(({ item }) => [item.id, item.content]),
  );
  /** What has one sentence together: questions that are sealed have no names. */
  const groups = Map.groupBy(unresolved, (entry) => {
    if (entry.reason === "no_mark") return entry.component;
    return contentOf(entry)?.kind === "sealed" ? `${entry.assessmentId} ${entry.reason}` : entry.itemId;
  });
  function sentence([entry, ...others]: Unresolved[]) {
    if (entry.reason === "no_mark")
      return t("unresolvedItem.no_mark", { component: t(`componentTitle.${entry.component}`) });
    const content = contentOf(entry);
    const found = assessments.find(({ assessment }) => assessment.id === entry.assessmentId);
    const title =
      content === undefined || content.kind === "sealed"
        ? t("sealedOf", { title: found?.assessment.title[locale] ?? "", count: others.length + 1 })
        : itemTitle(content, titles);
    return t(`unresolvedItem.${entry.reason}`, { title });
  }
  return (
    <>
      <p className="mb-2 text-sm text-muted">{t("unresolvedIntro")}</p>
      <ul className="space-y-1 text-[0.9375rem]">
        {[...groups].map(([key, entries]) => (
          <li key={key}>
            <Meant meaning="waiting">{sentence(entries)}</Meant>
          </li>
        ))}
      </ul>
    </>
  );
}
