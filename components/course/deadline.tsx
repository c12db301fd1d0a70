import { useTranslations } from "next-intl";
import type { Upcoming } from "#components/course/upcoming.ts";
import { type Deadlines, submissionWindow } from "#lib/deadline.ts";
import { fromNow } from "#lib/duration.ts";
import { isExtended } from "#lib/extension/extended-deadlines.ts";
import { day, moment, type Place, percent, time } from "#lib/format.ts";
import type { AssessmentStanding } from "#lib/gradebook.ts";
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
      const { softDeadline, hardDeadline } = next.standing.deadlines;
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

/** The time of an assessment in a few words, for a table; with why it is the person's own, where it is. */
export function ShortDeadline({
  standing: { assessment, deadlines, extension },
  reason,
  late,
  place,
}: {
  standing: AssessmentStanding;
  /** Of the extension, where the person has one. */
  reason: string | null;
  late: LateRule;
  place: Place;
}) {
  const own = useTranslations("deadlines.own");
  const isOwn = reason !== null && isExtended(deadlinesOf(assessment), extension);
  return (
    <>
      <Until assessment={assessment} deadlines={deadlines} late={late} place={place} />
      {isOwn && <span className="block max-w-[32ch] break-words">{own("short", { reason })}</span>}
    </>
  );
}

function Until({
  assessment,
  deadlines,
  late,
  place,
}: {
  assessment: AssessmentRow;
  deadlines: Deadlines;
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
  const window = submissionWindow(place.now, deadlines, late);
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
