import { useTranslations } from "next-intl";

const measures = ["tried", "solved", "points", "difficulty", "discrimination", "attempts", "time"] as const;

/** What each measure is, in words. */
export function Meanings() {
  const t = useTranslations("statistics");
  return (
    <dl className="grid max-w-[76ch] gap-x-6 gap-y-2 text-sm sm:grid-cols-[max-content_1fr]">
      {measures.map((measure) => (
        <div key={measure} className="sm:contents">
          <dt className="font-medium">{t(measure)}</dt>
          <dd className="text-muted">{t(`meaning.${measure}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
