import { creditAt } from "#lib/deadline.ts";
import { zero } from "#lib/exact.ts";
import { extendedDeadlines, isExtended } from "#lib/extension/extended-deadlines.ts";
import type { Happening, LedgerEntry } from "#lib/ledger/ledger-entry.ts";
import { ledgerEvents } from "#lib/ledger/ledger-events.ts";
import type { LedgerRows } from "#lib/ledger/ledger-rows.ts";
import { type Known, standingAfter } from "#lib/ledger/standing-after.ts";

/**
 * How the points of one student for one item came about, oldest first. The value after each entry is what the
 * gradebook would have told then, by the late rule and the deadlines of the assessment as they are now; that after
 * the last one is what it tells now.
 */
export function ledger(rows: LedgerRows): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  let known = nothingKnown;
  for (const { at, by, why, happening, learn } of ledgerEvents(rows)) {
    known = add(known, learn);
    if (happening === null) continue;
    const penalty = penaltyOf(rows, known, happening);
    const { points, state } = standingAfter(rows, known, at, penalty?.submissionId);
    if (happening.kind === "not_submitted" && state !== "not_submitted") continue;
    entries.push({ ...happening, at, by, why, value: points, state });
    if (penalty === null) continue;
    const after = standingAfter(rows, known, at);
    entries.push({ ...penalty, at, by: null, why: null, value: after.points, state: after.state });
  }
  return entries;
}

const nothingKnown: Known = {
  sent: [],
  graded: [],
  hands: [],
  rulings: [],
  regradeRuns: [],
  extension: null,
  override: null,
};

function add(known: Known, learn: Partial<Known>): Known {
  return {
    sent: [...known.sent, ...(learn.sent ?? [])],
    graded: [...known.graded, ...(learn.graded ?? [])],
    hands: [...known.hands, ...(learn.hands ?? [])],
    rulings: [...known.rulings, ...(learn.rulings ?? [])],
    regradeRuns: [...known.regradeRuns, ...(learn.regradeRuns ?? [])],
    extension: learn.extension ?? known.extension,
    override: learn.override ?? known.override,
  };
}

/** What lateness does to what a verdict brings, if it does anything. */
function penaltyOf({ deadlines, late }: LedgerRows, { extension }: Known, told: Happening) {
  if (told.kind !== "verdict" || (told.brought.equals(zero) && told.waiting === 0)) return null;
  const own = extendedDeadlines(deadlines, extension);
  const credit = creditAt(told.sentAt, own, late);
  const deadline = own.softDeadline ?? own.hardDeadline;
  if (credit.kind === "full" || deadline === null) return null;
  const { submissionId } = told;
  return {
    kind: "penalty" as const,
    submissionId,
    credit,
    deadline,
    extended: isExtended(deadlines, extension),
  };
}
