import { creditAt } from "#lib/deadline.ts";
import { zero } from "#lib/exact.ts";
import { extendedDeadlines, isExtended } from "#lib/extension/extended-deadlines.ts";
import type { Happening, LedgerEntry } from "#lib/ledger/ledger-entry.ts";
import { ledgerEvents } from "#lib/ledger/ledger-events.ts";
import type { LedgerRows } from "#lib/ledger/ledger-rows.ts";
import { type Known, standingAfter } from "#lib/ledger/standing-after.ts";

/**
 * How the points of one student for one item came about, oldest first. The value after each entry is what the
 * gradebook would have told then, by the late rule of that time and the deadlines of the assessment as they are now;
 * that after the last one is what it tells now.
 */
export function ledger(rows: LedgerRows): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  let known = nothingKnown(rows);
  for (const { at, by, why, happening, learn } of ledgerEvents(rows)) {
    const before = known;
    known = add(known, learn);
    if (happening === null) continue;
    if (happening.kind === "late_rule" && bringsTheSame(rows, [before, known], at)) continue;
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

function nothingKnown({ lateRules: [first] }: LedgerRows): Known {
  return {
    sent: [],
    graded: [],
    hands: [],
    rulings: [],
    regradeRuns: [],
    extension: null,
    late: first.late,
    override: null,
  };
}

function add(known: Known, learn: Partial<Known>): Known {
  return {
    sent: [...known.sent, ...(learn.sent ?? [])],
    graded: [...known.graded, ...(learn.graded ?? [])],
    hands: [...known.hands, ...(learn.hands ?? [])],
    rulings: [...known.rulings, ...(learn.rulings ?? [])],
    regradeRuns: [...known.regradeRuns, ...(learn.regradeRuns ?? [])],
    extension: learn.extension ?? known.extension,
    late: learn.late ?? known.late,
    override: learn.override ?? known.override,
  };
}

/** Whether what was sent counts alike by what was known and by what is, apart from what people decided instead. */
function bringsTheSame(rows: LedgerRows, known: [Known, Known], at: Date): boolean {
  const [before, after] = known.map(
    (each) => standingAfter(rows, { ...each, rulings: [], override: null }, at).points,
  );
  return before === null || after === null ? before === after : before.equals(after);
}

/** What lateness does to what a verdict brings, if it does anything. */
function penaltyOf({ deadlines }: LedgerRows, { extension, late }: Known, told: Happening) {
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
