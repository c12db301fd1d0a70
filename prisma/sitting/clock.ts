import type { Database } from "#prisma/client.ts";

/**
 * The time by the clock of the database. Site and graders may run on several machines whose clocks differ;
 * when an exam ends is told by this one alone.
 */
export async function readClock(db: Database): Promise<Date> {
  const [{ now }] = await db.$queryRaw<[{ now: Date }]>`SELECT clock_timestamp() AS now`;
  return now;
}
