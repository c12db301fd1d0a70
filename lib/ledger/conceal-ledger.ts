import type { LedgerRows } from "#lib/ledger/ledger-rows.ts";
import { results } from "#lib/sitting/results.ts";

/**
 * The rows of a student's own ledger as the student may see them now: without results that are not shown yet.
 *
 * @returns null for an item of a timed assessment that the student may not know yet
 */
export function concealLedger(rows: LedgerRows): LedgerRows | null {
  const { shown } = results(rows.now, rows.assessment, { handedIn: true });
  if (rows.assessment.windowEndsAt !== null && (!shown || rows.submissions.length === 0)) return null;
  if (shown) return rows;
  return {
    ...rows,
    submissions: rows.submissions.map((submission) => ({ ...submission, verdict: null, hands: [] })),
    rulings: [],
    regradeRuns: [],
    overrides: rows.overrides.filter(({ decision }) => decision?.kind !== "points"),
  };
}
