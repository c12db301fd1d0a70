import { decimal, type Exact, exact, one, zero } from "#lib/exact.ts";
import type { LateRule } from "#lib/policy.ts";

/** When an assessment takes submissions. Only one deadline given is both; none at all means for ever. */
export type Deadlines = { opensAt: Date; softDeadline: Date | null; hardDeadline: Date | null };

/** What happens to the score of a submission for the time it was sent at. Amounts are shares of the points. */
export type Credit =
  | { kind: "full" }
  | { kind: "multiply"; by: Exact }
  | { kind: "cap"; at: Exact }
  | { kind: "subtract"; share: Exact };

/** Whether a submission sent now is taken, and what it is worth. */
export type SubmissionWindow =
  | { state: "not_open"; opensAt: Date }
  /** Full credit until `until`; null means for ever. */
  | { state: "open"; until: Date | null }
  /** `most` is the greatest share of the points that can still be earned. */
  | { state: "late"; until: Date; credit: Credit; most: Exact }
  | { state: "closed"; closedAt: Date };

/** Tells whether a submission sent at `now` is taken. The moment of a deadline itself is still in time. */
export function submissionWindow(now: Date, deadlines: Deadlines, late: LateRule): SubmissionWindow {
  const { soft, hard } = both(deadlines);
  if (now < deadlines.opensAt) return { state: "not_open", opensAt: deadlines.opensAt };
  if (soft === null || hard === null || now <= soft) return { state: "open", until: soft };
  if (now > hard) return { state: "closed", closedAt: hard };
  const credit = creditAt(now, deadlines, late);
  return { state: "late", until: hard, credit, most: applyCredit(credit, one) };
}

/**
 * The item that a submission sent now goes to, when an exercise stands in several assessments of a course:
 * the open one that credits it most; of equal ones the one that closes first, since for the other there is
 * time left. When none is open, the one that opens next, or else the one that closed last.
 *
 * @returns null when there are none.
 */
export function chooseItem<Item extends { assessment: Deadlines }>(
  items: readonly Item[],
  now: Date,
  late: LateRule,
): Item | null {
  const ranked = items.map((item) => ({ item, rank: rankOf(submissionWindow(now, item.assessment, late)) }));
  ranked.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
  return ranked[0]?.item ?? null;
}

/** Smaller comes first: by what can be done now, and then by time. */
function rankOf(window: SubmissionWindow): [number, number] {
  const forEver = Number.MAX_SAFE_INTEGER;
  switch (window.state) {
    case "open":
      return [-1, window.until?.getTime() ?? forEver];
    case "late":
      return [-window.most.valueOf(), window.until.getTime()];
    case "not_open":
      return [1, window.opensAt.getTime()];
    case "closed":
      return [2, -window.closedAt.getTime()];
  }
}

/** What a submission sent at `at` is credited with; nothing after the hard deadline. */
export function creditAt(at: Date, deadlines: Deadlines, late: LateRule): Credit {
  return creditRule(deadlines, late)(at);
}

/** {@link creditAt} for many submissions. Where time makes no difference between two, the credit is one object. */
export function creditRule(deadlines: Deadlines, late: LateRule): (at: Date) => Credit {
  const { soft, hard } = both(deadlines);
  if (soft === null || hard === null) return () => full;
  const lateCredit = lateCreditRule(soft, hard, late);
  return (at) => (at <= soft ? full : at > hard ? nothing : lateCredit(at));
}

const full: Credit = { kind: "full" };
const nothing: Credit = { kind: "multiply", by: zero };

function lateCreditRule(soft: Date, hard: Date, late: LateRule): (at: Date) => Credit {
  switch (late.method) {
    case "multiply": {
      const credit: Credit = { kind: "multiply", by: decimal(late.by) };
      return () => credit;
    }
    case "cap": {
      const credit: Credit = { kind: "cap", at: decimal(late.at) };
      return () => credit;
    }
    case "subtract_per_day": {
      const share = decimal(late.share);
      return (at) => ({ kind: "subtract", share: share.mul(exact(daysBegun(soft, at))) });
    }
    case "linear":
      return (at) => ({ kind: "multiply", by: exact(milliseconds(at, hard), milliseconds(soft, hard)) });
  }
}

/** The score after credit, from 0 to 1. */
export function applyCredit(credit: Credit, score: Exact): Exact {
  switch (credit.kind) {
    case "full":
      return score;
    case "multiply":
      return score.mul(credit.by);
    case "cap":
      return score.gt(credit.at) ? credit.at : score;
    case "subtract": {
      const rest = score.sub(credit.share);
      return rest.lt(zero) ? zero : rest;
    }
  }
}

/** Whether there is a time in which what is sent is late and still taken. */
export function takesLateWork({ softDeadline, hardDeadline }: Deadlines): boolean {
  return softDeadline !== null && hardDeadline !== null && softDeadline < hardDeadline;
}

/** Whether nothing can be sent any more. */
export function isOver(now: Date, deadlines: Deadlines): boolean {
  const { hard } = both(deadlines);
  return hard !== null && now > hard;
}

function both({ softDeadline, hardDeadline }: Deadlines): { soft: Date | null; hard: Date | null } {
  return { soft: softDeadline ?? hardDeadline, hard: hardDeadline ?? softDeadline };
}

/** Days of 24 hours that have begun since `from`, whatever the clocks of the zone did meanwhile. */
function daysBegun(from: Date, to: Date): number {
  return Math.ceil(milliseconds(from, to) / (24 * 60 * 60 * 1000));
}

function milliseconds(from: Date, to: Date): number {
  return to.getTime() - from.getTime();
}
