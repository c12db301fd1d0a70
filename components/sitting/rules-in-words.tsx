import { useTranslations } from "next-intl";
import { duration } from "#lib/duration.ts";
import { formatExact } from "#lib/exact.ts";
import { moment, type Place } from "#lib/format.ts";
import { readFraction } from "#lib/fraction.ts";
import type { Sitting } from "#lib/sitting/api.ts";

/** The rules of an assessment in sentences; nothing of its questions but how many there are. */
export function RulesInWords({ sitting, place }: { sitting: Sitting; place: Place }) {
  const t = useTranslations("sitting.rules");
  const { assessment, ownMinutes } = sitting;
  const { closesAt, durationMinutes, navigation, attemptsAllowed, feedback, questions, points } = assessment;
  const at = (time: string) => moment(new Date(time), place);
  // Without a clock there is no window to wait for.
  const isShownAtOnce = feedback === "at_once" || (feedback === "after_window" && durationMinutes === null);
  const isAnsweredAgain = durationMinutes === null || attemptsAllowed > 1;
  const words = (minutes: number) => duration(minutes * 60_000, place.locale);
  const rules = [
    t("questions", {
      count: questions,
      points: formatExact(readFraction(points), place.locale, { atLeast: 0 }),
    }),
    ...(closesAt && durationMinutes !== null && ownMinutes !== null
      ? [
          t("window", { opens: at(assessment.opensAt), closes: at(closesAt) }),
          ownMinutes === durationMinutes
            ? t("duration", { duration: words(durationMinutes) })
            : t("ownDuration", { duration: words(durationMinutes), own: words(ownMinutes) }),
          t("clock"),
          t(navigation),
          t("attempts", { count: attemptsAllowed }),
          t("saving"),
        ]
      : [t("homework"), t("saving")]),
    t(`feedback.${isShownAtOnce && isAnsweredAgain ? "explained_later" : feedback}`),
  ];
  return (
    <ul className="max-w-[72ch] list-disc space-y-1.5 pl-5">
      {rules.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  );
}
