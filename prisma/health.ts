import { patienceSeconds } from "#lib/staff/grading-trouble.ts";
import type { Database } from "#prisma/client.ts";
import { queueName } from "#prisma/queue.ts";

/**
 * Whether the queue is there, and whether graders keep up with it.
 *
 * @throws when the database cannot be reached.
 */
export async function readHealth(db: Database): Promise<{ queue: boolean; grading: boolean }> {
  const [row] = await db.$queryRaw<[{ queue: boolean; grading: boolean }]>`
    SELECT
      EXISTS (SELECT FROM pgboss.queue WHERE name = ${queueName}) AS "queue",
      NOT EXISTS (
        SELECT FROM pgboss.job WHERE name = ${queueName} AND state < 'active'
          AND start_after < now() - make_interval(secs => ${patienceSeconds})
      ) AS "grading"`;
  return row;
}
