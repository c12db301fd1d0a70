import type { Database } from "#prisma/client.ts";

export type RateLimitAnswer = {
  allowed: boolean;
  /** Calls left in the window. */
  remaining: number;
  /** Seconds until the window ends, 1 to 60. */
  retryAfterSeconds: number;
};

/**
 * Counts a call under `key`, in windows of a minute, for all processes together and by the clock of the
 * database, which is one for them all. A refused call is not counted. Nobody waits for the count to be on disk.
 */
export async function consume(db: Database, key: string, perMinute: number): Promise<RateLimitAnswer> {
  const [row] = await db.$queryRaw<[{ count: number; secondsLeft: number }]>`
    INSERT INTO "RateLimit" AS limited ("key", "count", "windowEndsAt")
    VALUES (${key}, 1, now() + interval '1 minute')
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN limited."windowEndsAt" <= now() THEN 1
                     ELSE LEAST(limited."count" + 1, ${perMinute + 1}) END,
      "windowEndsAt" = CASE WHEN limited."windowEndsAt" <= now() THEN excluded."windowEndsAt"
                            ELSE limited."windowEndsAt" END
    RETURNING "count", ceil(extract(epoch FROM "windowEndsAt" - now()))::int AS "secondsLeft",
      set_config('synchronous_commit', 'off', true)`;
  if (row.count === 1) await sweep(db);
  return {
    allowed: row.count <= perMinute,
    remaining: Math.max(0, perMinute - row.count),
    retryAfterSeconds: Math.min(60, Math.max(1, row.secondsLeft)),
  };
}

/** Removes what was counted in windows long past. */
async function sweep(db: Database): Promise<void> {
  await db.$executeRaw`DELETE FROM "RateLimit" WHERE "windowEndsAt" < now() - interval '10 minutes'`;
}
