import { useTranslations } from "next-intl";
import { Badge, meaningOf } from "#components/ui/meaning.tsx";
import type { Verdict } from "#lib/verdict.ts";

/** A verdict as an icon and a word on its colour. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const t = useTranslations("verdicts");
  return <Badge meaning={meaningOf(verdict)}>{t(`name.${verdict}`)}</Badge>;
}
