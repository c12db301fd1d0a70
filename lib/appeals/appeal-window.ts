import { extendedDeadlines } from "#lib/extension/extended-deadlines.ts";
import { ledger } from "#lib/ledger/ledger.ts";
import type { LedgerRows } from "#lib/ledger/ledger-rows.ts";

/** Whether a student may ask to look again at an item. */
export type AppealWindow =
  /** The course has no appeals. */
  | { state: "none" }
  /** There is no result yet; `at` is when there will be one, where that is known. */
  | { state: "not_known"; at: Date | null }
  | { state: "open"; until: Date }
  | { state: "over"; until: Date };

const dayMs = 24 * 60 * 60_000;

/**
 * When the student may appeal: for so many days of 24 hours from when the result is known. The last second is still
 * in time. A result that changes later, by a hand or a regrade, is known anew.
 *
 * @param rows as the student may see them; null when nothing of the item is to be seen yet
 * @param appealDays of the rules of the course
 */
export function appealWindow(rows: LedgerRows | null, appealDays: number): AppealWindow {
  if (appealDays === 0) return { state: "none" };
  if (rows === null) return { state: "not_known", at: null };
  const known = knownAt(rows);
  if (known === null || known > rows.now) return { state: "not_known", at: known };
  const until = new Date(known.getTime() + appealDays * dayMs);
  return { state: rows.now > until ? "over" : "open", until };
}

/** Kinds of entries that are no result, or none that is known later than the deadline itself. */
const noResults: readonly string[] = ["sent", "extension", "not_submitted"];

function knownAt(rows: LedgerRows): Date | null {
  const entries = ledger(rows);
  const last = entries.at(-1);
  if (last === undefined || last.state === "ungraded" || last.state === "missing") return null;
  const told = entries.filter(({ kind }) => !noResults.includes(kind)).map(({ at }) => at);
  const shown = shownAt(rows);
  if (shown === null) return null;
  return new Date(Math.max(shown.getTime(), ...told.map((at) => at.getTime())));
}

/** When a result is final: homework once it is too late to send, a sitting when its results are shown. */
function shownAt({ assessment, deadlines, extensions }: LedgerRows): Date | null {
  const { windowEndsAt, releasedAt, feedback } = assessment;
  if (windowEndsAt === null) {
    const own = extendedDeadlines(deadlines, extensions.at(-1) ?? null);
    return own.hardDeadline ?? own.softDeadline ?? new Date(0);
  }
  switch (feedback) {
    case "at_once":
      return new Date(0);
    case "after_window":
      return releasedAt && releasedAt < windowEndsAt ? releasedAt : windowEndsAt;
    case "on_release":
      return releasedAt;
  }
}
