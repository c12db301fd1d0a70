import { getTranslations } from "next-intl/server";
import type { DeadlineFigure } from "#components/exercise/deadline-line.tsx";
import { applyCredit, creditAt, type Deadlines, type SubmissionWindow } from "#lib/deadline.ts";
import { duration } from "#lib/duration.ts";
import { one } from "#lib/exact.ts";
import { day, moment, type Place, time, zoneName } from "#lib/format.ts";
import type { LateRule } from "#lib/policy.ts";

/** Deadlines as they are drawn and told; null when there are none. */
export async function deadlineFigure(
  deadlines: Deadlines,
  window: SubmissionWindow,
  late: LateRule,
  place: Place,
): Promise<DeadlineFigure | null> {
  const soft = deadlines.softDeadline ?? deadlines.hardDeadline;
  const hard = deadlines.hardDeadline ?? deadlines.softDeadline;
  if (soft === null || hard === null) return null;
  const t = await getTranslations("exercise.deadline");
  const { now, locale } = place;
  const shareAt = (at: Date) => applyCredit(creditAt(at, deadlines, late), one).valueOf();
  const until = (at: Date) => at.getTime() - now.getTime();
  const isCap = late.method === "cap";
  const common = {
    softLabel: `${day(soft, place)}, ${time(soft, place)} ${zoneName(soft, place)}`,
    hardLabel: `${day(hard, place)}, ${time(hard, place)}`,
  };
  const lateLabel = () => {
    const [first, last] = [shareAt(new Date(soft.getTime() + 1)), shareAt(hard)];
    if (first !== last) return t("lateFalls");
    return isCap ? t("lateCap", { share: first }) : t("late", { share: first });
  };
  switch (window.state) {
    case "not_open":
      return {
        ...common,
        now: { stretch: "before", along: 0.5 },
        nowLabel: t("nowEarly"),
        lateLabel: lateLabel(),
        sentence: t("sentenceEarly", { time: moment(window.opensAt, place) }),
        stretchEndsInMs: until(window.opensAt),
      };
    case "open":
      return {
        ...common,
        now: { stretch: "full", along: part(now, deadlines.opensAt, soft) },
        nowLabel: t("now", { share: 1 }),
        lateLabel: lateLabel(),
        sentence: t("sentenceOpen", { left: duration(until(soft), locale) }),
        stretchEndsInMs: until(soft),
      };
    case "late": {
      const share = window.most.valueOf();
      return {
        ...common,
        now: { stretch: "late", along: part(now, soft, hard) },
        nowLabel: isCap ? t("nowCap", { share }) : t("now", { share }),
        lateLabel: "",
        sentence: t("sentenceLate", { share, left: duration(until(hard), locale) }),
        stretchEndsInMs: until(hard),
      };
    }
    case "closed":
      return {
        ...common,
        now: { stretch: "after", along: 0.5 },
        nowLabel: t("nowClosed"),
        lateLabel: "",
        sentence: t("sentenceClosed", { time: moment(window.closedAt, place) }),
        stretchEndsInMs: null,
      };
  }
}

/** How far `now` is on the way from one time to another, from 0 to 1. */
function part(now: Date, from: Date, to: Date): number {
  const share = (now.getTime() - from.getTime()) / (to.getTime() - from.getTime());
  return Math.min(1, Math.max(0, share));
}
