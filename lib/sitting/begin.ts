import type { TimedRules } from "#lib/sitting/clock.ts";

export type BeginRules = {
  opensAt: Date;
  /** Null where there is no clock: homework has one attempt, which is open as long as the homework is known. */
  timed: TimedRules | null;
  attemptsAllowed: number;
};

/** What somebody who comes to an assessment finds. */
export type Beginning =
  | { may: "begin"; number: number }
  | { may: "continue"; attemptId: string }
  | { may: "not_yet"; opensAt: Date }
  | { may: "no_more"; reason: "closed"; closedAt: Date }
  | { may: "no_more"; reason: "none_left"; allowed: number };

/**
 * Whether a new attempt may be begun at `now`. An attempt that runs is continued; so is the one of homework,
 * at any time. The moment in which the window closes is too late to begin.
 *
 * @param attempts the person's, by number; `running` when it is not handed in and its time is not up
 */
export function beginning(
  now: Date,
  { opensAt, timed, attemptsAllowed }: BeginRules,
  attempts: readonly { id: string; number: number; running: boolean }[],
): Beginning {
  const last = attempts.at(-1);
  if (last && (last.running || timed === null)) return { may: "continue", attemptId: last.id };
  if (now < opensAt) return { may: "not_yet", opensAt };
  const number = (last?.number ?? 0) + 1;
  if (timed === null) return { may: "begin", number };
  if (number > attemptsAllowed) return { may: "no_more", reason: "none_left", allowed: attemptsAllowed };
  if (now >= timed.closesAt) return { may: "no_more", reason: "closed", closedAt: timed.closesAt };
  return { may: "begin", number };
}

/** The same for the staff, who rehearse whenever and as often as they like. */
export function beginningOfRehearsal(
  attempts: readonly { id: string; number: number; running: boolean }[],
): Beginning {
  const last = attempts.at(-1);
  return last?.running
    ? { may: "continue", attemptId: last.id }
    : { may: "begin", number: (last?.number ?? 0) + 1 };
}
