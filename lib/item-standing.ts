import { type Credit, creditAt, type Deadlines } from "#lib/deadline.ts";
import { decimal, type Exact, zero } from "#lib/exact.ts";
import type { ItemRow, RulingRow, SubmissionRow } from "#lib/gradebook-rows.ts";
import type { LateRule } from "#lib/policy.ts";
import { withoutReplaced } from "#lib/review/replaced.ts";
import { earnedPoints, type Score } from "#lib/score.ts";
import type { Verdict } from "#lib/verdict.ts";

/**
 * Where a student stands with one item:
 * - `scored`: a graded submission counts, and its points may be zero; or a ruling gives the points to all;
 * - `ungraded`: something was sent, and nothing of it has a verdict yet;
 * - `missing`: nothing was sent, and it is not too late;
 * - `not_submitted`: nothing was sent, and the hard deadline has passed, so it counts as zero;
 * - `excused`: a person has decided that the student need not do it, and it counts neither way.
 */
export type ItemState = "scored" | "ungraded" | "missing" | "not_submitted" | "excused";

export type ItemStanding = {
  item: ItemRow;
  state: ItemState;
  /** What the item brings now; null while it is missing or ungraded. */
  points: Exact | null;
  /** The submission that counts, and why it does; null when a ruling gives the points. */
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
type ItemRules = {
  deadlines: Deadlines;
  late: LateRule;
  /** Whether nothing can be sent any more. */
  over: boolean;
  /** What holds for the item, if it was found faulty. */
  ruling?: RulingRow | null;
};

/**
 * Folds the submissions of one student for one item. Each is credited by its own time, and the one with
 * the most points after that counts; of equal ones, the first.
 *
 * @param submissions oldest first.
 */
export function foldItem(item: ItemRow, submissions: SubmissionRow[], rules: ItemRules): ItemStanding {
  return itemFold(item, rules)(submissions);
}

/** {@link foldItem} for many students: what is the same for all of them is worked out once. */
export function itemFold(item: ItemRow, { deadlines, late, over, ruling = null }: ItemRules) {
  const possible = decimal(item.points);
  /** Points in time, by score: there are few different scores. */
  const inTime = new Map<string, Exact>();
  const pointsOf = (score: Score, credit: Credit) => {
    if (credit.kind !== "full") return earnedPoints(score, credit, possible);
    const key = `${score.numerator}/${score.denominator}`;
    const known = inTime.get(key) ?? earnedPoints(score, credit, possible);
    inTime.set(key, known);
    return known;
  };
  return (sent: SubmissionRow[]): ItemStanding => {
    const submissions = withoutReplaced(
      sent,
      ({ answers }) => answers,
      (submission) => gradedUnder(ruling, submission) === null,
    );
    const attempts: Attempt[] = [];
    for (const submission of submissions) {
      const graded = gradedUnder(ruling, submission);
      if (!graded) continue;
      const { id: submissionId, createdAt } = submission;
      const { verdict, score } = graded;
      const credit = creditAt(createdAt, deadlines, late);
      attempts.push({ submissionId, createdAt, verdict, score, credit, points: pointsOf(score, credit) });
    }
    const pending = submissions.length - attempts.length;
    if (ruling?.kind === "full_for_all")
      return { item, state: "scored", points: possible, best: null, pending: 0, attempts };
    const best = findBest(attempts);
    if (best) return { item, state: "scored", points: best.attempt.points, best, pending, attempts };
    if (pending > 0) return { item, state: "ungraded", points: null, best, pending, attempts };
    if (over) return { item, state: "not_submitted", points: zero, best, pending, attempts };
    return { item, state: "missing", points: null, best, pending, attempts };
  };
}

/** What a submission is judged to be: again under a new key, where there is one, or as it was. */
function gradedUnder(ruling: RulingRow | null, { graded, regraded }: SubmissionRow): SubmissionRow["graded"] {
  const again = ruling?.kind === "rekey" ? regraded[ruling.id] : undefined;
  return again === undefined ? graded : again;
}

function findBest(attempts: Attempt[]): ItemStanding["best"] {
  const [first] = attempts;
  if (!first) return null;
  if (attempts.length === 1) return { attempt: first, why: "only" };
  const attempt = attempts.reduce((best, next) => (next.points.gt(best.points) ? next : best));
  const equal = attempts.filter(({ points }) => points.equals(attempt.points));
  return { attempt, why: equal.length > 1 ? "first_of_equal" : "most_points" };
}
