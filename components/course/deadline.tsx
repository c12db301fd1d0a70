import { useTranslations } from "next-intl";
import type { Upcoming } from "#components/course/upcoming.ts";
import { submissionWindow } from "#lib/deadline.ts";
import { fromNow } from "#lib/duration.ts";
import { day, moment, type Place, percent, time } from "#lib/format.ts";
import type { AssessmentRow } from "#lib/gradebook-rows.ts";
import type { LateRule } from "#lib/policy.ts";
import { deadlinesOf } from "#lib/sitting/deadlines-of.ts";

/** What lies ahead in one sentence, with the time left in words. */
export function DeadlineSentence({ next, place }: { next: Upcoming; place: Place }) {
  const t = useTranslations("course.deadline");
  const { assessment } = next.standing;
  const left = fromNow(next.at, place.now, place.locale);
  const at = moment(next.at, place);
  switch (next.kind) {
    case "opens":
      return t("opens", { left, at });
    case "starts":
      return assessment.room
        ? t("startsInRoom", { left, at, room: assessment.room })
        : t("starts", { left, at });
    case "due": {
      const { softDeadline, hardDeadline } = assessment;
      if (next.window.state === "late") {
        const soft = softDeadline ? moment(softDeadline, place) : "";
        return t("late", { left, soft, hard: at, share: percent(next.window.most, place.locale) });
      }
      const hasBoth = softDeadline && hardDeadline && hardDeadline > softDeadline;
      return hasBoth
        ? t("open", { left, soft: at, hard: moment(hardDeadline, place) })
        : t("openSingle", { left, at });
    }
  }
}

/** The time of an assessment in a few words, for a table. */
export function ShortDeadline({
  assessment,
  late,
  place,
}: {
  assessment: AssessmentRow;
  late: LateRule;
  place: Place;
}) {
  const t = useTranslations("course.short");
  const { startsAt, room, opensAt } = assessment;
  if (startsAt) {
    if (startsAt < place.now) return t("past", { at: day(startsAt, place) });
    const at = `${day(startsAt, place)}, ${time(startsAt, place)}`;
    return room ? t("startsInRoom", { at, room }) : t("starts", { at });
  }
  const window = submissionWindow(place.now, deadlinesOf(assessment), late);
  switch (window.state) {
    case "not_open":
      return t("opens", { at: day(opensAt, place) });
    case "open":
      return window.until ? t("until", { at: day(window.until, place) }) : t("noDeadline");
    case "late":
      return t("late", { at: day(window.until, place) });
    case "closed":
      return t("closed", { at: day(window.closedAt, place) });
  }
}
