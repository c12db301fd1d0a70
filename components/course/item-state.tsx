import { useTranslations } from "next-intl";
import { type Meaning, Meant, meaningOf } from "#components/ui/meaning.tsx";
import type { ItemStanding } from "#lib/item-standing.ts";

/** Where a student stands with one exercise, as a word with its icon. */
export function ItemState({ standing }: { standing: ItemStanding }) {
  const t = useTranslations("course.state");
  switch (standing.state) {
    case "missing":
      return <span className="text-muted">{t("missing")}</span>;
    case "not_submitted":
      return <Meant meaning="failed">{t("notSubmitted")}</Meant>;
    case "excused":
      return <span className="text-muted">{t("excused")}</span>;
    case "ungraded":
      return <Meant meaning="waiting">{t("waiting")}</Meant>;
    case "scored": {
      const meaning = meaningOfBest(standing);
      return <Meant meaning={meaning}>{t(meaning)}</Meant>;
    }
  }
}

function meaningOfBest({ best }: ItemStanding): Meaning {
  return best ? meaningOf(best.attempt.verdict) : "waiting";
}
