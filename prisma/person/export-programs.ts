import { afterRegrades } from "#lib/regrade/after-regrades.ts";
import type { Database } from "#prisma/client.ts";
import { listComments } from "#prisma/comments/comments.ts";
import { listAppliedReports } from "#prisma/regrade/reports.ts";
import { findSubmission } from "#prisma/submissions.ts";

/**
 * The programs that a person sent for an item, runs among them, oldest first, each with what became of it as its page
 * shows it.
 *
 * @param which.itemId null for what counts nowhere
 * @param shown whether the person sees results yet
 */
export async function exportPrograms(
  db: Database,
  { userId, itemId }: { userId: string; itemId: string | null },
  shown = true,
) {
  const rows = await db.submission.findMany({
    where: { userId, itemId, exerciseId: { not: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, exerciseId: true, kind: true, source: true, createdAt: true, status: true },
  });
  const programs = [];
  for (const { id, ...sent } of rows)
    programs.push({ id, ...sent, results: shown ? await findResults(db, id) : null });
  return programs;
}

async function findResults(db: Database, submissionId: string) {
  const submission = await findSubmission(db, submissionId);
  if (!submission?.report) return null;
  const regrades = await listAppliedReports(db, submissionId);
  const comments = await listComments(db, submissionId);
  return {
    report: afterRegrades(
      submission.report,
      regrades.map(({ mode, report }) => ({ mode, graded: report })),
    ),
    comments: comments.map(({ line, text, by, createdAt }) => ({ line, text, by, createdAt })),
  };
}
