import type { Database } from "#prisma/client.ts";

/** How much waits and runs in one queue: submissions (`grade`), checks of exercises, rulings to be judged by. */
export type QueueDepth = {
  queue: string;
  waiting: number;
  running: number;
  /** Since the job was put in that has waited longest; 0 when none waits. */
  oldestWaitSeconds: number;
};

/** Reads the depth of every queue. */
export async function readQueueDepth(db: Database): Promise<QueueDepth[]> {
  return db.$queryRaw<QueueDepth[]>`
    SELECT q.name AS "queue",
      count(j.id) FILTER (WHERE j.state < 'active')::int AS "waiting",
      count(j.id) FILTER (WHERE j.state = 'active')::int AS "running",
      coalesce(extract(epoch FROM now() - min(j.created_on) FILTER (WHERE j.state < 'active')), 0)::float
        AS "oldestWaitSeconds"
    FROM pgboss.queue AS q
    LEFT JOIN pgboss.job AS j ON j.name = q.name AND j.state <= 'active'
    GROUP BY q.name ORDER BY q.name`;
}

/** Submissions without a verdict that met a fault of ours: each waits for its next try, or for somebody to look. */
export async function countFaultedSubmissions(db: Database): Promise<number> {
  const [{ faulted }] = await db.$queryRaw<[{ faulted: number }]>`
    SELECT count(*)::int AS "faulted" FROM "Submission" AS s
    WHERE s.status <> 'graded' AND EXISTS (SELECT FROM "GraderFault" AS f WHERE f."submissionId" = s.id)`;
  return faulted;
}
