import { useTranslations } from "next-intl";
import type { HandGrade } from "#components/review/reviewed-answers.ts";
import { moment } from "#lib/format.ts";
import type { Locale } from "#lib/locale.ts";

type Props = { hands: readonly HandGrade[]; locale: Locale; timeZone: string };

/** What was given for a part before, newest first: nothing of it is ever edited, and the newest holds. */
export function HandHistory({ hands, locale, timeZone }: Props) {
  const t = useTranslations("review.item");
  if (hands.length === 0) return null;
  const place = { locale, timeZone, now: new Date() };
  return (
    <section aria-label={t("earlier")} className="mt-4 text-sm">
      <p className="eyebrow">{t("earlier")}</p>
      <ul className="mt-1">
        {hands.map(({ id, points, of, by, createdAt, comment, isRescored }, index) => (
          <li key={id} className="border-hairline border-b py-1.5">
            <span className="figures">
              {t("earlierLine", {
                points,
                total: of,
                name: by ?? t("somebody"),
                time: moment(new Date(createdAt), place),
              })}
            </span>
            {index === 0 && <span className="text-muted"> ({t("holds")})</span>}
            {isRescored && <p className="text-muted">{t(index === 0 ? "rescoredHolds" : "rescored")}</p>}
            {comment !== "" && !isRescored && <p className="whitespace-pre-wrap text-muted">{comment}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
