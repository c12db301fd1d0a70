import { isOver } from "#lib/deadline.ts";
import type { Exact } from "#lib/exact.ts";
import { type ExtendedTo, extendedDeadlines } from "#lib/extension/extended-deadlines.ts";
import type { OverrideDecision, RegradeRunRow, RulingRow, SubmissionRow } from "#lib/gradebook-rows.ts";
import { foldItem, type ItemState } from "#lib/item-standing.ts";
import { gradedParts } from "#lib/ledger/graded-parts.ts";
import type { LedgerRows, LedgerSubmission } from "#lib/ledger/ledger-rows.ts";
import type { LateRule } from "#lib/policy.ts";
import type { HandGiven } from "#lib/sitting/answer-score.ts";

/** What of the rows is known at some moment. Lists are oldest first. */
export type Known = {
  /** Ids of what was sent, and of what has its verdict. */
  sent: string[];
  graded: string[];
  hands: (HandGiven & { submissionId: string })[];
  rulings: RulingRow[];
  regradeRuns: RegradeRunRow[];
  extension: ExtendedTo | null;
  late: LateRule;
  override: { decision: OverrideDecision | null } | null;
};

export type StandingAfter = { points: Exact | null; state: ItemState | "void" };

/**
 * What the item brings by what is known at a moment.
 *
 * @param uncredited id of a submission that is taken as if it had been sent in time
 */
export function standingAfter(
  rows: LedgerRows,
  known: Known,
  at: Date,
  uncredited: string | null = null,
): StandingAfter {
  const ruling = known.rulings.at(-1) ?? null;
  if (ruling?.kind === "void") return { points: null, state: "void" };
  const deadlines = extendedDeadlines(rows.deadlines, known.extension);
  const submissions = rows.submissions
    .filter(({ id }) => known.sent.includes(id))
    .map((submission) => {
      const row = knownRow(rows, submission, known);
      return submission.id === uncredited ? { ...row, createdAt: deadlines.opensAt } : row;
    });
  const over = isOver(at, deadlines);
  const { item } = rows;
  const { late, regradeRuns } = known;
  const override = known.override?.decision ?? null;
  return foldItem(item, submissions, { deadlines, late, over, ruling, regradeRuns }, override);
}

/** A submission as the gradebook has it. */
function knownRow({ student, item }: LedgerRows, submission: LedgerSubmission, known: Known): SubmissionRow {
  const { id, createdAt, answers, verdict, rekeyed, regraded } = submission;
  const hands = known.hands.filter(({ submissionId }) => submissionId === id).reverse();
  const rekeyedNow = Object.entries(rekeyed).map(([ruling, parts]) => [ruling, gradedParts(parts, hands)]);
  const isGraded = verdict !== null && known.graded.includes(id);
  return {
    ...{ id, createdAt, answers, userId: student.userId, itemId: item.id },
    graded: isGraded ? (verdict.parts ? gradedParts(verdict.parts, hands) : verdict.graded) : null,
    regraded: { ...Object.fromEntries(rekeyedNow), ...regraded },
  };
}
