import type { AttemptTimes } from "#lib/sitting/clock.ts";
import type { Database } from "#prisma/client.ts";

/** The times of a person's newest attempt at each assessment, by its id; rehearsals are none. */
export async function listOwnAttempts(db: Database, enrolmentId: string): Promise<Map<string, AttemptTimes>> {
  const rows = await db.attempt.findMany({
    where: { enrolmentId, rehearsal: false, endsAt: { not: null } },
    orderBy: { number: "asc" },
    select: { assessmentId: true, endsAt: true, handedInAt: true, handedInBy: true },
  });
  return new Map(rows.map(({ assessmentId, ...times }) => [assessmentId, times]));
}
