import type { CaseResult, SubmissionResult } from "#lib/api.ts";
import type { Comment } from "#lib/comments/api.ts";
import { describeCase } from "#lib/describe-mistake.ts";
import type { Locale } from "#lib/locale.ts";
import { afterRegrades } from "#lib/regrade/after-regrades.ts";
import type { CaseReport, Report } from "#lib/report.ts";
import type { AppliedReport } from "#prisma/regrade/reports.ts";
import type { StoredSubmission } from "#prisma/submissions.ts";

/**
 * A submission as the HTTP interface tells it. Of a hidden case it holds what its type in lib/report.ts has
 * a field for and no more: the report was parsed by that schema when it was read.
 *
 * @param regrades those that are applied, in their order
 */
export function submissionResult(
  submission: StoredSubmission,
  regrades: readonly AppliedReport[],
  comments: Comment[],
  locale: Locale,
): SubmissionResult {
  const first = submission.report;
  const report = first && countedReport(first, regrades);
  return {
    id: submission.id,
    exerciseId: submission.exerciseId,
    kind: submission.kind,
    status: submission.status,
    createdAt: submission.createdAt.toISOString(),
    verdict: report?.verdict ?? null,
    score: report && report.score.numerator / report.score.denominator,
    error: report?.error ?? null,
    cases: report?.cases.map((one) => caseResult(one, locale)) ?? [],
    source: submission.source,
    report,
    first: report === first ? null : first,
    comments,
  };
}

/** The report that counts: the first, or what the regrades make of it. */
export function countedReport(first: Report, regrades: readonly AppliedReport[]): Report {
  return afterRegrades(
    first,
    regrades.map(({ mode, report }) => ({ mode, graded: report })),
  );
}

/** One case in the words that the page uses for it. */
function caseResult(one: CaseReport, locale: Locale): CaseResult {
  return {
    name: one.name[locale],
    group: one.group,
    hidden: one.hidden,
    verdict: one.verdict,
    message: describeCase(one, locale),
    timeMs: one.hidden ? null : one.timeMs,
  };
}
