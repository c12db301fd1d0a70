import type { OverrideDecision, RegradeRunRow, SubmissionRow } from "#lib/gradebook-rows.ts";
import type { Database } from "#prisma/client.ts";
import { newestFirst, readOverride, readRegradeRuns } from "#prisma/gradebook/load-decisions.ts";
import { gradedSource } from "#prisma/gradebook/load-submissions.ts";

export type ItemDecisions = {
  override: OverrideDecision | null;
  /** Those that are applied, in their order. */
  regradeRuns: RegradeRunRow[];
  /** What they found, by submission. */
  regraded: Map<string, SubmissionRow["regraded"]>;
};

/** What people have decided about one exercise of one person, as far as it is in force. */
export async function loadItemDecisions(
  db: Database,
  { enrolmentId, itemId }: { enrolmentId: string; itemId: string },
): Promise<ItemDecisions> {
  const [override, runs] = await Promise.all([
    db.override.findFirst({ where: { enrolmentId, itemId }, orderBy: newestFirst }),
    db.regradeRun.findMany({
      where: { itemId, appliedAt: { not: null } },
      orderBy: [{ appliedAt: "asc" }, { id: "asc" }],
      include: {
        results: { where: { submission: { user: { enrolments: { some: { id: enrolmentId } } } } } },
      },
    }),
  ]);
  const results = Map.groupBy(
    runs.flatMap(({ results }) => results),
    ({ submissionId }) => submissionId,
  );
  return {
    override: override && readOverride(override),
    regradeRuns: readRegradeRuns(runs),
    regraded: new Map(
      [...results].map(([submissionId, own]) => [
        submissionId,
        Object.fromEntries(own.map(({ runId, ...result }) => [runId, gradedSource(result)])),
      ]),
    ),
  };
}
