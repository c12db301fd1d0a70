import { type Credit, creditRule, type Deadlines } from "#lib/deadline.ts";
import { decimal, type Exact, zero } from "#lib/exact.ts";
import type {
  ItemRow,
  OverrideDecision,
  RegradeRunRow,
  RulingRow,
  SubmissionRow,
} from "#lib/gradebook-rows.ts";
import { judged } from "#lib/ledger/judged.ts";
import type { LateRule } from "#lib/policy.ts";
import { withoutReplaced } from "#lib/review/replaced.ts";
import { earnedPoints, type Score } from "#lib/score.ts";
import type { Verdict } from "#lib/verdict.ts";

/**
 * Where a student stands with one item:
 * - `scored`: it has points, and they may be zero: of a graded submission, of a ruling that gives them to all, or
 *   as a person decided;
 * - `ungraded`: something was sent, and nothing of it has a verdict yet;
 * - `missing`: nothing was sent, and it is not too late;
 * - `not_submitted`: nothing was sent, and the hard deadline has passed, so it counts as zero;
 * - `excused`: a person has decided that the student need not do it, and it counts neither way.
 */
export type ItemState = "scored" | "ungraded" | "missing" | "not_submitted" | "excused";

export type ItemStanding = {
  item: ItemRow;
  state: ItemState;
  /** What the item brings now; null while it is missing or ungraded, and when it is excused. */
  points: Exact | null;
  /** Whether a person set it, for this student alone; that goes before everything else. */
  overridden: boolean;
  /** The submission that counts, and why it does; null when a person or a ruling decided instead. */
  best: { attempt: Attempt; why: "only" | "most_points" | "first_of_equal" } | null;
  /** Submissions without a verdict, but for those that newer answers have replaced. */
  pending: number;
  /** Those with a verdict, oldest first. */
  attempts: Attempt[];
};

/** A graded submission with what it is worth. */
export type Attempt = {
  submissionId: string;
  createdAt: Date;
  verdict: Verdict;
  score: Score;
  credit: Credit;
  /** After credit. */
  points: Exact;
};

/** What decides what the submissions for an item are worth. */
export type ItemRules = {
  deadlines: Deadlines;
  late: LateRule;
  /** Whether nothing can be sent any more. */
  over: boolean;
  /** What holds for the item, if it was found faulty. */
  ruling: RulingRow | null;
  /** Those of the item that are applied, in their order. */
  regradeRuns: readonly RegradeRunRow[];
};

/**
 * Folds the submissions of one student for one item. Each is credited by its own time, and the one with
 * the most points after that counts; of equal ones, the first. What a person decided for this student goes before
 * that, and before a ruling that gives the points to all: it is about one case, and the ruling about any.
 *
 * @param submissions oldest first.
 */
export function foldItem(
  item: ItemRow,
  submissions: SubmissionRow[],
  rules: ItemRules,
  override: OverrideDecision | null = null,
): ItemStanding {
  return itemFold(item, rules)(submissions, override);
}

/** {@link foldItem} for many students: what is the same for all of them is worked out once. */
export function itemFold(item: ItemRow, rules: ItemRules) {
  const { deadlines, late, over, ruling, regradeRuns } = rules;
  const possible = decimal(item.points);
  const creditAt = creditRule(deadlines, late);
  /** By credit and score: what many have is mostly one object each, so that most points are worked out once. */
  const known = new Map<Credit, Map<Score, Exact>>();
  const pointsOf = (score: Score, credit: Credit) => {
    const before = known.get(credit)?.get(score);
    if (before) return before;
    const points = earnedPoints(score, credit, possible);
    known.set(credit, (known.get(credit) ?? new Map<Score, Exact>()).set(score, points));
    return points;
  };
  const gradedNow = (submission: SubmissionRow) => judged(submission, ruling, regradeRuns);
  return (sent: SubmissionRow[], override: OverrideDecision | null): ItemStanding => {
    const submissions = withoutReplaced(
      sent,
      ({ answers }) => answers,
      (submission) => gradedNow(submission) === null,
    );
    const attempts: Attempt[] = [];
    for (const submission of submissions) {
      const graded = gradedNow(submission);
      if (!graded) continue;
      const { id: submissionId, createdAt } = submission;
      const { verdict, score } = graded;
      const credit = creditAt(createdAt);
      attempts.push({ submissionId, createdAt, verdict, score, credit, points: pointsOf(score, credit) });
    }
    const standing = (
      state: ItemState,
      points: Exact | null,
      { overridden = false, best = null, pending = 0 }: Partial<ItemStanding> = {},
    ): ItemStanding => ({ item, state, points, overridden, best, pending, attempts });
    if (override?.kind === "excused") return standing("excused", null, { overridden: true });
    if (override) return standing("scored", decimal(override.points), { overridden: true });
    if (ruling?.kind === "full_for_all") return standing("scored", possible);
    const found = { best: findBest(attempts), pending: submissions.length - attempts.length };
    if (found.best) return standing("scored", found.best.attempt.points, found);
    if (found.pending > 0) return standing("ungraded", null, found);
    return over ? standing("not_submitted", zero) : standing("missing", null);
  };
}

function findBest(attempts: Attempt[]): ItemStanding["best"] {
  const [first] = attempts;
  if (!first) return null;
  if (attempts.length === 1) return { attempt: first, why: "only" };
  const attempt = attempts.reduce((best, next) => (next.points.gt(best.points) ? next : best));
  const isTied = attempts.some((other) => other !== attempt && other.points.equals(attempt.points));
  return { attempt, why: isTied ? "first_of_equal" : "most_points" };
}
