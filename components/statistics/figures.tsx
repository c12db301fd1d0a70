import { useLocale, useTranslations } from "next-intl";
import { Dash } from "#components/ui/dash.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import { duration } from "#lib/duration.ts";
import type { Exact } from "#lib/exact.ts";

/** So many of so many, with the percent where there is something to divide. */
export function ShareOf({ count, of }: { count: number; of: number }) {
  const t = useTranslations("statistics");
  if (of === 0) return <Dash>{t("untried")}</Dash>;
  return t("share", { count, of, share: count / of });
}

/** A mean share of points in percent. */
export function ShareOfPoints({ share }: { share: Exact | null }) {
  const t = useTranslations("statistics");
  return share ? t("percent", { share: share.valueOf() }) : <Dash>{t("untried")}</Dash>;
}

/** A correlation with what it means when it points the wrong way. */
export function Correlation({ value }: { value: number | null }) {
  const t = useTranslations("statistics");
  if (value === null) return <Dash>{t("tooFew")}</Dash>;
  return t("number", { value }).replace("-", "−");
}

/** {@link Correlation} of an item: below zero it is a reason to look at the item. */
export function Discrimination({ value }: { value: number | null }) {
  const t = useTranslations("statistics");
  return (
    <>
      <Correlation value={value} />
      {value !== null && value < 0 && (
        <span className="block text-sm">
          <Meant meaning="partly">{t("against")}</Meant>
        </span>
      )}
    </>
  );
}

/** Median time from the first run to the first accepted submission; questions have none. */
export function SolvingTime({ kind, ms }: { kind: "exercise" | "question"; ms: number | null }) {
  const t = useTranslations("statistics");
  const locale = useLocale();
  if (kind === "question") return <Dash>{t("noTime")}</Dash>;
  return ms === null ? <Dash>{t("notSolvedYet")}</Dash> : duration(ms, locale);
}
