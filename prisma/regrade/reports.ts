import { z } from "zod";
import type { RegradeMode } from "#lib/regrade/api.ts";
import { type Report, reportSchema } from "#lib/report.ts";
import type { Database } from "#prisma/client.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** A submission in a regrade: as it was graded first, and as the regrade found it. */
export type ReportPair = { name: string; createdAt: Date; source: string; before: Report; after: Report };

/** @returns null when the submission is not in the regrade, or has no result yet */
export async function findReportPair(
  db: Database,
  { runId, submissionId }: { runId: string; submissionId: string },
): Promise<ReportPair | null> {
  if (!z.uuid().safeParse(submissionId).success) return null;
  const row = await db.regradeResult.findUnique({
    where: { runId_submissionId: { runId, submissionId } },
    select: {
      report: true,
      submission: {
        select: {
          createdAt: true,
          source: true,
          user: { select: { name: true } },
          verdict: { select: { report: true } },
        },
      },
    },
  });
  if (!row || row.report === null || row.submission.verdict === null) return null;
  const { createdAt, source, user, verdict } = row.submission;
  return {
    name: user.name,
    createdAt,
    source: source ?? "", // an exercise has a source: the database checks it
    before: reportSchema.parse(verdict.report),
    after: reportSchema.parse(row.report),
  };
}

/** What an applied regrade found of a submission, and why it was made. */
export type AppliedReport = { mode: RegradeMode; reason: string; appliedAt: Date; report: Report };

/** Selects what applied regrades found of a submission, in the order in which they were applied. */
export const appliedReports = {
  where: { run: { appliedAt: { not: null } } },
  orderBy: [{ run: { appliedAt: "asc" as const } }, { runId: "asc" as const }],
  select: { report: true, run: { select: { mode: true, reason: true, appliedAt: true } } },
};

type AppliedRow = Prisma.RegradeResultGetPayload<{ select: typeof appliedReports.select }>;

/** In the order in which they were applied. */
export async function listAppliedReports(db: Database, submissionId: string): Promise<AppliedReport[]> {
  const { where, ...which } = appliedReports;
  return readAppliedReports(await db.regradeResult.findMany({ where: { submissionId, ...where }, ...which }));
}

/** @param rows as {@link appliedReports} selects them */
export function readAppliedReports(rows: readonly AppliedRow[]): AppliedReport[] {
  return rows.flatMap(({ report, run: { mode, reason, appliedAt } }) =>
    mode && appliedAt ? [{ mode, reason, appliedAt, report: reportSchema.parse(report) }] : [],
  );
}

/** Why an applied regrade was made. */
export type AppliedReason = { runId: string; reason: string; appliedAt: Date };

/** Of the regrades of an item, in the order in which they were applied. */
export async function listReasons(db: Database, itemId: string): Promise<AppliedReason[]> {
  const rows = await db.regradeRun.findMany({
    where: { itemId, appliedAt: { not: null } },
    orderBy: [{ appliedAt: "asc" }, { id: "asc" }],
    select: { id: true, reason: true, appliedAt: true },
  });
  return rows.flatMap(({ id, reason, appliedAt }) => (appliedAt ? [{ runId: id, reason, appliedAt }] : []));
}
