import { z } from "zod";
import type { Database } from "#prisma/client.ts";

/** Metrics of a process as prom-client writes them (`getMetricsAsJSON`); what is no number has become null. */
const snapshotSchema = z.array(
  z.object({
    name: z.string(),
    help: z.string(),
    type: z.string(),
    aggregator: z.string(),
    values: z
      .array(
        z.object({
          labels: z.record(z.string(), z.union([z.string(), z.number()])),
          value: z.number().nullable(),
          metricName: z.string().optional(),
        }),
      )
      .transform((values) => values.filter(({ value }) => value !== null)),
  }),
);
export type MetricsSnapshot = z.infer<typeof snapshotSchema>;

/** A grader tells of itself every few seconds; one that was silent for longer has ended, or hangs. */
const silentSeconds = 20;

/** Keeps what a grader says of itself, in place of what it said before, and forgets graders that fell silent. */
export async function storeGraderMetrics(
  db: Database,
  { grader, metrics }: { grader: string; metrics: readonly object[] },
): Promise<void> {
  await db.$executeRaw`
    WITH silent AS (
      DELETE FROM "GraderMetrics"
      WHERE "updatedAt" < now() - make_interval(secs => ${silentSeconds}) AND grader <> ${grader}
    )
    INSERT INTO "GraderMetrics" (grader, metrics, "updatedAt")
    VALUES (${grader}, ${JSON.stringify(metrics)}::jsonb, now())
    ON CONFLICT (grader) DO UPDATE SET metrics = excluded.metrics, "updatedAt" = excluded."updatedAt"`;
}

/** Forgets a grader that ends. */
export async function removeGraderMetrics(db: Database, grader: string): Promise<void> {
  await db.graderMetrics.deleteMany({ where: { grader } });
}

/** What each grader that lives said last. */
export async function listGraderMetrics(db: Database): Promise<MetricsSnapshot[]> {
  const rows = await db.$queryRaw<{ metrics: unknown }[]>`
    SELECT metrics FROM "GraderMetrics"
    WHERE "updatedAt" > now() - make_interval(secs => ${silentSeconds}) ORDER BY grader`;
  return rows.map(({ metrics }) => snapshotSchema.parse(metrics));
}
