import type { Graded, RegradeRunRow, RulingRow, SubmissionRow } from "#lib/gradebook-rows.ts";
import { exactScore } from "#lib/score.ts";

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
  let now = again === undefined ? graded : again;
  for (const { id, mode } of regradeRuns) {
    const found = regraded[id] ?? null;
    if (now && found) now = afterRegrade(now, found, mode);
  }
  return now;
}

function afterRegrade(before: Graded, found: Graded, mode: RegradeRunRow["mode"]): Graded {
  switch (mode) {
    case "replace":
      return found;
    case "never_lower":
      return exactScore(found.score).gt(exactScore(before.score)) ? found : before;
  }
}
