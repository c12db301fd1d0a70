import { useTranslations } from "next-intl";
import type { ExtendedTo } from "#lib/extension/extended-deadlines.ts";
import { moment, type Place } from "#lib/format.ts";

/** Soft and hard deadline in a few words, without a sentence around them. */
export function useDeadlineWords(place: Place): (deadlines: ExtendedTo) => string {
  const t = useTranslations("deadlines.list");
  return ({ softDeadline, hardDeadline }) => {
    const last = hardDeadline ?? softDeadline;
    if (last === null) return t("none");
    if (!softDeadline || !hardDeadline || softDeadline >= hardDeadline)
      return t("single", { at: moment(last, place) });
    return t("both", { soft: moment(softDeadline, place), hard: moment(hardDeadline, place) });
  };
}
