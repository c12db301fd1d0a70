import { useLocale, useTranslations } from "next-intl";
import { Dash } from "#components/ui/dash.tsx";
import { Meant, meaningOf } from "#components/ui/meaning.tsx";
import type { Credit } from "#lib/deadline.ts";
import { decimal, type Exact, formatExact } from "#lib/exact.ts";
import { moment, type Place, percent } from "#lib/format.ts";
import type { ItemStanding } from "#lib/item-standing.ts";
import type { Locale } from "#lib/locale.ts";
import { exactScore } from "#lib/score.ts";

/** The submission that counts: its verdict, its time with what that costs, and why it is this one. */
export function CountedAttempt({ standing, place }: { standing: ItemStanding; place: Place }) {
  const t = useTranslations("gradebook");
  const verdicts = useTranslations("verdicts.name");
  const { best, pending, attempts, state } = standing;
  if (state === "missing") return <span className="text-muted">{t("missing")}</span>;
  if (state === "not_submitted") return <Meant meaning="failed">{t("notSubmitted")}</Meant>;
  if (state === "excused") return <span className="text-muted">{t("excused")}</span>;
  if (standing.overridden) return <span>{t("overridden")}</span>;
  if (!best && state === "scored") return <span>{t("givenToAll")}</span>;
  if (!best) return <Meant meaning="waiting">{t("ungraded")}</Meant>;
  const { verdict, createdAt, credit } = best.attempt;
  const details = [
    moment(createdAt, place),
    creditInWords(credit, place.locale, t),
    t(`why.${best.why}`, { count: attempts.length }),
    ...(pending > 0 ? [t("pending", { count: pending })] : []),
  ];
  return (
    <>
      <Meant meaning={meaningOf(verdict)}>{verdicts(verdict)}</Meant>
      <span className="figures block text-sm text-muted">{details.join("; ")}</span>
    </>
  );
}

/** Points of the item, and below them the product they come from where lateness took its share. */
export function PointsEarned({ standing: { item, points, best } }: { standing: ItemStanding }) {
  const t = useTranslations("gradebook");
  const locale = useLocale();
  const number = (value: Exact) => formatExact(value, locale, { atLeast: 0, atMost: 3 });
  const possible = decimal(item.points);
  const credit = best?.attempt.credit;
  return (
    <>
      {points ? number(points) : <Dash>{t("noMark")}</Dash>}
      <span className="text-muted"> / {number(possible)}</span>
      {best && credit?.kind === "multiply" && (
        <span className="block text-sm text-muted">
          {number(exactScore(best.attempt.score).mul(possible))} · {number(credit.by)}
        </span>
      )}
    </>
  );
}

function creditInWords(
  credit: Credit,
  locale: Locale,
  t: ReturnType<typeof useTranslations<"gradebook">>,
): string {
  switch (credit.kind) {
    case "full":
      return t("credit.full");
    case "multiply":
      return t("credit.multiply", { share: percent(credit.by, locale) });
    case "cap":
      return t("credit.cap", { share: percent(credit.at, locale) });
    case "subtract":
      return t("credit.subtract", { share: percent(credit.share, locale) });
  }
}
