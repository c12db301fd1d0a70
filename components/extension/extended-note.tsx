import { useTranslations } from "next-intl";
import { Meant } from "#components/ui/meaning.tsx";
import type { ExtendedTo } from "#lib/extension/extended-deadlines.ts";
import { moment, type Place } from "#lib/format.ts";

/** Tells a student that the deadlines are theirs alone, until when, and why. */
export function ExtendedNote({
  deadlines: { softDeadline, hardDeadline },
  reason,
  place,
}: {
  /** Those that hold for the student. */
  deadlines: ExtendedTo;
  reason: string;
  place: Place;
}) {
  const t = useTranslations("deadlines.own");
  const last = hardDeadline ?? softDeadline;
  if (last === null) return null;
  const isSingle = !softDeadline || !hardDeadline || softDeadline >= hardDeadline;
  return (
    <div className="mt-3 max-w-[72ch] text-sm">
      <Meant meaning="passed">
        {isSingle
          ? t("single", { at: moment(last, place) })
          : t("both", { soft: moment(softDeadline, place), hard: moment(hardDeadline, place) })}
      </Meant>
      <p className="mt-0.5 whitespace-pre-line text-muted">{t("reason", { reason })}</p>
    </div>
  );
}
