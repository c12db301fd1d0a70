import type { Graded, RegradeRunRow, RulingRow, SubmissionRow } from "#lib/gradebook-rows.ts";
import { afterRegrades } from "#lib/regrade/after-regrades.ts";

/**
 * What a submission is judged to be: its verdict; or what it is under a new key, where the ruling brings one; and
 * after that what each regrade found, in the order in which they were applied, as its mode says.
 *
 * @param regradeRuns those of its item that are applied
 * @returns null while it is not graded
 */
export function judged(
  { graded, regraded }: Pick<SubmissionRow, "graded" | "regraded">,
  ruling: RulingRow | null,
  regradeRuns: readonly RegradeRunRow[],
): Graded | null {
  const again = ruling?.kind === "rekey" ? regraded[ruling.id] : undefined;
  const before = again === undefined ? graded : again;
  if (before === null || regradeRuns.length === 0) return before;
  const results = regradeRuns.map(({ id, mode }) => ({ mode, graded: regraded[id] ?? null }));
  return afterRegrades(
    before,
    results.flatMap(({ mode, graded }) => (graded ? [{ mode, graded }] : [])),
  );
}
