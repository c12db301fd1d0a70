import type { CaseResult, SubmissionResult } from "#lib/api.ts";
import { describeCase } from "#lib/describe-mistake.ts";
import type { Locale } from "#lib/locale.ts";
import type { CaseReport } from "#lib/report.ts";
import type { StoredSubmission } from "#prisma/submissions.ts";

/**
 * A submission as the HTTP interface tells it. Of a hidden case it holds what its type in lib/report.ts has
 * a field for and no more: the report was parsed by that schema when it was read.
 */
export function submissionResult(submission: StoredSubmission, locale: Locale): SubmissionResult {
  const { report } = submission;
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
  };
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
