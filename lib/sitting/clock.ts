/** A timed assessment: begun within a window, and over after a duration or with the window. */
export type TimedRules = { opensAt: Date; closesAt: Date; durationMinutes: number };

/** What one person has beyond everybody else: a share of the duration, and minutes. */
export type ExtraTime = { percent: number; minutes: number };
export const noExtraTime: ExtraTime = { percent: 0, minutes: 0 };

const minuteMs = 60_000;

/**
 * Answers are taken for so long after the end: they were written before it and on their way. An attempt is
 * handed in by itself when this is over too.
 */
export const graceMs = 10_000;

/** Time that a person has for an attempt, in milliseconds, wherever in the window it is begun. */
export function ownDurationMs(durationMinutes: number, { percent, minutes }: ExtraTime): number {
  return (durationMinutes * minuteMs * (100 + percent)) / 100 + minutes * minuteMs;
}

/**
 * When an attempt ends that is begun now: after the person's own duration, or with the window, whichever comes
 * first. Extra time moves the end of the window as well, so that it is not lost where everybody begins at once.
 * Whatever is added while the attempt runs moves both, and so its end by just as much. Times are moments: clocks
 * that are changed meanwhile change nothing.
 */
export function endOfAttempt(startedAt: Date, rules: TimedRules, extra: ExtraTime): Date {
  const ownMs = ownDurationMs(rules.durationMinutes, extra);
  const extraMs = ownMs - rules.durationMinutes * minuteMs;
  return new Date(Math.min(startedAt.getTime() + ownMs, rules.closesAt.getTime() + extraMs));
}

/** A rehearsal lasts as long, and knows no window. */
export function endOfRehearsal(startedAt: Date, rules: TimedRules, extra: ExtraTime): Date {
  return new Date(startedAt.getTime() + ownDurationMs(rules.durationMinutes, extra));
}

/** How an attempt came to its end. */
export type HandedInBy = "student" | "time" | "staff";

export type AttemptTimes = {
  /** Null without a clock. */
  endsAt: Date | null;
  handedInAt: Date | null;
  handedInBy: HandedInBy | null;
};

/** Whether answers are taken. */
export type Writing =
  | { state: "open" }
  /** The time is up, and what was on its way is still taken. */
  | { state: "grace" }
  | { state: "over"; since: Date; by: HandedInBy };

/** Tells whether answers that arrive at `now` are taken. The moment of the end itself is still in time. */
export function writing(now: Date, { endsAt, handedInAt, handedInBy }: AttemptTimes): Writing {
  if (handedInAt !== null) return { state: "over", since: handedInAt, by: handedInBy ?? "time" };
  if (endsAt === null || now <= endsAt) return { state: "open" };
  if (now.getTime() <= endsAt.getTime() + graceMs) return { state: "grace" };
  return { state: "over", since: endsAt, by: "time" };
}

/** Somebody who saved nothing for so long is shown as idle. */
export const idleAfterMs = 5 * minuteMs;

export const sittingStates = ["not_begun", "begun", "working", "idle", "time_up", "handed_in"] as const;
/** Where a person stands in a sitting, as the staff see it; without a clock somebody has begun or not. */
export type SittingState = (typeof sittingStates)[number];

/** @param attempt the person's newest, with the time of its last save; null when there is none */
export function sittingState(now: Date, attempt: (AttemptTimes & { activeAt: Date }) | null): SittingState {
  if (attempt === null) return "not_begun";
  if (attempt.endsAt === null) return "begun";
  const { state } = writing(now, attempt);
  if (attempt.handedInAt !== null) return "handed_in";
  if (state !== "open") return "time_up";
  return now.getTime() - attempt.activeAt.getTime() > idleAfterMs ? "idle" : "working";
}
