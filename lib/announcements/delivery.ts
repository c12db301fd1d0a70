/** What came of a try to send something where nothing may arrive twice. */
export type SendOutcome =
  | { kind: "sent" }
  /** It did not arrive; it may be tried again, after `waitMs` where the other side named a time. */
  | { kind: "later"; reason: string; waitMs: number | null }
  /** It did not arrive, and nothing else would have now; all of it may be tried again. */
  | { kind: "away"; reason: string }
  /** It will never be taken. */
  | { kind: "refused"; reason: string }
  /** The answer was lost: it may have arrived, so it is not tried again. */
  | { kind: "unknown"; reason: string };

/** How a delivery stands. While a try is under way it is `uncertain`, so that nobody repeats what a fallen process sent. */
export type DeliveryState = "waiting" | "sent" | "failed" | "uncertain";

export type AfterTry = { state: DeliveryState; reason: string | null; nextTryAt: Date; sentAt: Date | null };

/** The tries span about two hours, so that a fall of the other side is outlived and an old notice is not sent days later. */
const mostTries = 12;
const firstWaitMs = 5_000;
const longestWaitMs = 15 * 60_000;

/**
 * How a delivery stands after a try.
 *
 * @param tries how many there were, this one included.
 */
export function afterTry(outcome: SendOutcome, tries: number, now: Date): AfterTry {
  const ended = { nextTryAt: now, sentAt: null };
  switch (outcome.kind) {
    case "sent":
      return { state: "sent", reason: null, nextTryAt: now, sentAt: now };
    case "refused":
      return { ...ended, state: "failed", reason: outcome.reason };
    case "unknown":
      return { ...ended, state: "uncertain", reason: outcome.reason };
    case "later":
    case "away": {
      if (tries >= mostTries) return { ...ended, state: "failed", reason: outcome.reason };
      const backOffMs = Math.min(firstWaitMs * 2 ** (tries - 1), longestWaitMs);
      const namedMs = outcome.kind === "later" ? (outcome.waitMs ?? 0) : 0;
      const nextTryAt = new Date(now.getTime() + Math.max(backOffMs, namedMs));
      return { state: "waiting", reason: outcome.reason, nextTryAt, sentAt: null };
    }
  }
}
