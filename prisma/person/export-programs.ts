import { afterRegrades } from "#lib/regrade/after-regrades.ts";
import { reportSchema } from "#lib/report.ts";
import type { Database } from "#prisma/client.ts";
import { heldComments, readComments } from "#prisma/comments/comments.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { appliedReports, readAppliedReports } from "#prisma/regrade/reports.ts";

/**
 * The programs that a person sent, runs among them, oldest first, each with what became of it as its page shows it.
 *
 * @param which those with an item of a course, or those with none, which count nowhere
 * @param isShown whether the person sees results of an item yet
 */
export async function exportPrograms(
  db: Database,
  which: Pick<Prisma.SubmissionWhereInput, "userId" | "item">,
  isShown: (itemId: string | null) => boolean,
) {
  const rows = await db.submission.findMany({
    where: { ...which, exerciseId: { not: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      ...{
        id: true,
        itemId: true,
        exerciseId: true,
        kind: true,
        source: true,
        createdAt: true,
        status: true,
      },
      verdict: { select: { report: true } },
      regradeResults: appliedReports,
      lineComments: heldComments,
    },
  });
  return rows.map(({ verdict, regradeResults, lineComments, ...sent }) => ({
    ...sent,
    results: verdict && isShown(sent.itemId) ? tell(verdict.report, regradeResults, lineComments) : null,
  }));
}

function tell(
  first: unknown,
  regradeResults: Parameters<typeof readAppliedReports>[0],
  lineComments: Parameters<typeof readComments>[0],
) {
  return {
    report: afterRegrades(
      reportSchema.parse(first),
      readAppliedReports(regradeResults).map(({ mode, report }) => ({ mode, graded: report })),
    ),
    comments: readComments(lineComments).map(({ line, text, by, createdAt }) => ({
      ...{ line, text, by, createdAt },
    })),
  };
}
