import "server-only";
import { context } from "#app/server/context.ts";
import type { Task } from "#app/server/find-task.ts";
import type { Attempt, AttemptList } from "#lib/api.ts";
import { sendCredit } from "#lib/credit.ts";
import { creditAt } from "#lib/deadline.ts";
import { decimal } from "#lib/exact.ts";
import { sendFraction } from "#lib/fraction.ts";
import { foldItem } from "#lib/item-standing.ts";
import { earnedPoints } from "#lib/score.ts";
import { countComments } from "#prisma/comments/comments.ts";
import type { Viewer } from "#prisma/courses.ts";
import { type ItemDecisions, loadItemDecisions } from "#prisma/gradebook/load-item-decisions.ts";
import { type AppliedReason, listReasons } from "#prisma/regrade/reports.ts";
import { type ListedSubmission, listSubmissions } from "#prisma/submissions.ts";

/**
 * The person's submissions for a task, newest first, each with its credit, which one counts and why, and what a person
 * decided instead.
 */
export async function listAttempts(viewer: Viewer, task: Task): Promise<AttemptList> {
  const all = await listSubmissions(context().db, { userId: viewer.user.id, exerciseId: task.exerciseId });
  return attemptsOf(all, viewer, task);
}

/** What nobody has decided anything about: so is what has no item. */
const undecided: ItemDecisions = { override: null, regradeRuns: [], regraded: new Map() };

/** The same of submissions that were read before. Runs count for nothing and are left out. */
export async function attemptsOf(all: ListedSubmission[], viewer: Viewer, task: Task): Promise<AttemptList> {
  const submitted = all.filter(({ kind, itemId }) => kind === "submit" && itemId === task.itemId);
  const { late } = viewer.course.policy;
  const { deadlines, points, exerciseId } = task;
  const content = { kind: "exercise" as const, id: exerciseId };
  const item = { id: task.itemId ?? exerciseId, content, points, position: 0 };
  const { override, regradeRuns, regraded } = task.itemId
    ? await loadItemDecisions(context().db, { enrolmentId: viewer.enrolment.id, itemId: task.itemId })
    : undecided;
  const rows = submitted.toReversed().map(({ id, createdAt, verdict, score }) => ({
    id,
    itemId: item.id,
    createdAt,
    userId: viewer.user.id,
    graded: verdict && score && { verdict, score },
    regraded: regraded.get(id) ?? {},
    answers: null,
  }));
  const rules = { deadlines, late, over: false, ruling: null, regradeRuns };
  const { best, attempts } = foldItem(item, rows, rules, override);
  const reasons = task.itemId && regradeRuns.length > 0 ? await listReasons(context().db, task.itemId) : [];
  const comments = await countComments(
    context().db,
    submitted.map(({ id }) => id),
  );
  const submissions = submitted.map(({ id, createdAt, status }): Attempt => {
    const credit = creditAt(createdAt, deadlines, late);
    const { verdict = null, score = null } = attempts.find(({ submissionId }) => submissionId === id) ?? {};
    return {
      id,
      createdAt: createdAt.toISOString(),
      status,
      verdict,
      score,
      credit: sendCredit(credit),
      earned: score && sendFraction(earnedPoints(score, credit, decimal(points))),
      counts: best?.attempt.submissionId === id ? best.why : null,
      regraded: regradedFor(regraded.get(id) ?? {}, reasons),
      comments: comments.get(id) ?? 0,
    };
  });
  return { submissions, override };
}

/** Why a submission was graded again, the last time. */
function regradedFor(results: object, reasons: readonly AppliedReason[]): Attempt["regraded"] {
  const last = reasons.findLast(({ runId }) => runId in results);
  return last ? { reason: last.reason, appliedAt: last.appliedAt.toISOString() } : null;
}
