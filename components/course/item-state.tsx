import { useTranslations } from "next-intl";
import { type Meaning, Meant, meaningOf } from "#components/ui/meaning.tsx";
import { decimal, zero } from "#lib/exact.ts";
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
      const meaning = meaningOfScore(standing);
      return <Meant meaning={meaning}>{t(meaning)}</Meant>;
    }
  }
}

/** Of the verdict; of the points where a person or a ruling decided instead. */
function meaningOfScore({ best, points, item }: ItemStanding): Meaning {
  if (best) return meaningOf(best.attempt.verdict);
  if (points === null || points.equals(zero)) return "failed";
  return points.gte(decimal(item.points)) ? "passed" : "partly";
}
