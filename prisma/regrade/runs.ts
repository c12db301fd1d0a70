import { z } from "zod";
import { type RegradeMode, type RegradeScope, regradeScopeSchema } from "#lib/regrade/api.ts";
import type { Database } from "#prisma/client.ts";

/** Submissions for an item graded again under one version of its exercise. */
export type StoredRegrade = {
  id: string;
  itemId: string;
  exerciseVersion: string;
  scope: RegradeScope;
  reason: string;
  askedBy: string | null;
  createdAt: Date;
  /** How many of its submissions have their result. */
  done: number;
  total: number;
  mode: RegradeMode | null;
  appliedAt: Date | null;
  droppedAt: Date | null;
  endedBy: string | null;
};

/** @returns null when the course has none with this id. */
export async function findRegrade(
  db: Database,
  { courseId, runId }: { courseId: string; runId: string },
): Promise<StoredRegrade | null> {
  if (!z.uuid().safeParse(runId).success) return null;
  const [run] = await findRegrades(db, { id: runId, item: { assessment: { courseId } } });
  return run ?? null;
}

/** Those of an item, newest first. */
export async function listRegrades(db: Database, itemId: string): Promise<StoredRegrade[]> {
  return findRegrades(db, { itemId });
}

async function findRegrades(
  db: Database,
  where: { itemId: string } | { id: string; item: { assessment: { courseId: string } } },
): Promise<StoredRegrade[]> {
  const rows = await db.regradeRun.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    include: {
      askedBy: { select: { name: true } },
      endedBy: { select: { name: true } },
      _count: { select: { results: true } },
    },
  });
  const done = await db.regradeResult.groupBy({
    by: ["runId"],
    where: { runId: { in: rows.map(({ id }) => id) }, verdict: { not: null } },
    _count: true,
  });
  const counts = new Map(done.map(({ runId, _count }) => [runId, _count]));
  return rows.map(({ _count, askedBy, askedById, endedBy, endedById, scope, ...row }) => ({
    ...row,
    scope: regradeScopeSchema.parse(scope),
    askedBy: askedBy?.name ?? null,
    endedBy: endedBy?.name ?? null,
    done: counts.get(row.id) ?? 0,
    total: _count.results,
  }));
}

const open = { appliedAt: null, droppedAt: null };

/**
 * Lets the results of a regrade count. One that is applied already stays as it is.
 *
 * @returns what has become of it; `incomplete` when not every result is there.
 */
export async function applyRegrade(
  db: Database,
  { runId, mode, userId, now }: { runId: string; mode: RegradeMode; userId: string; now: Date },
): Promise<"applied" | "incomplete" | "dropped"> {
  await db.regradeRun.updateMany({
    where: { id: runId, ...open, results: { none: { verdict: null } } },
    data: { mode, appliedAt: now, endedById: userId },
  });
  const { appliedAt, droppedAt } = await db.regradeRun.findUniqueOrThrow({ where: { id: runId } });
  if (appliedAt) return "applied";
  return droppedAt ? "dropped" : "incomplete";
}

/** Ends a regrade without effect; what it found stays. @returns false when it is applied already */
export async function dropRegrade(
  db: Database,
  { runId, userId, now }: { runId: string; userId: string; now: Date },
): Promise<boolean> {
  await db.regradeRun.updateMany({
    where: { id: runId, ...open },
    data: { droppedAt: now, endedById: userId },
  });
  const { droppedAt } = await db.regradeRun.findUniqueOrThrow({ where: { id: runId } });
  return droppedAt !== null;
}

/** Results of a regrade that failed through us and wait for another try, and why the last of them did. */
export async function findRegradeFaults(
  db: Database,
  runId: string,
): Promise<{ waiting: number; reason: string | null }> {
  const [row] = await db.$queryRaw<{ waiting: number; reason: string | null }[]>`
    SELECT count(*)::int AS waiting, max(job.output ->> 'reason') AS reason
    FROM "RegradeResult" result JOIN pgboss.job job ON job.id = result.id AND job.state = 'retry'
    WHERE result."runId" = ${runId}::uuid AND result.verdict IS NULL`;
  return row ?? { waiting: 0, reason: null };
}
