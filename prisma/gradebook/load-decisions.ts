import type {
  ExtensionRow,
  GradebookRows,
  MarkRow,
  OverrideDecision,
  OverrideRow,
  RegradeRunRow,
  RulingRow,
} from "#lib/gradebook-rows.ts";
import type { RegradeMode } from "#lib/regrade/api.ts";
import type { Database } from "#prisma/client.ts";
import type { Override } from "#prisma/generated/client.ts";
import type { WhichEnrolments } from "#prisma/gradebook/load-submissions.ts";

type Decisions = Pick<
  GradebookRows,
  "marks" | "rulings" | "regradeRuns" | "extensions" | "overrides" | "roundings"
>;

/** What people have decided about these students and about the items of their course, as far as it is in force. */
export async function loadDecisions(
  db: Database,
  courseId: string,
  enrolment: WhichEnrolments,
): Promise<Decisions> {
  const [marks, rulings, regradeRuns, extensions, overrides, roundings] = await Promise.all([
    loadMarks(db, enrolment),
    loadRulings(db, courseId),
    loadRegradeRuns(db, courseId),
    loadExtensions(db, enrolment),
    loadOverrides(db, enrolment),
    db.roundingDecision.findMany({
      where: { enrolment },
      distinct: ["enrolmentId"],
      orderBy: newestFirst,
      select: { enrolmentId: true, up: true },
    }),
  ]);
  return { marks, rulings, regradeRuns, extensions, overrides, roundings };
}

export const newestFirst = [{ createdAt: "desc" as const }, { id: "desc" as const }];

async function loadMarks(db: Database, enrolment: WhichEnrolments): Promise<MarkRow[]> {
  const rows = await db.mark.findMany({
    where: { enrolment },
    distinct: ["enrolmentId", "component"],
    orderBy: newestFirst,
    select: { enrolmentId: true, component: true, mark: true, createdAt: true },
  });
  return rows.map((row) => ({ ...row, mark: row.mark.toString() }));
}

async function loadRulings(db: Database, courseId: string): Promise<RulingRow[]> {
  return db.itemRuling.findMany({
    where: { appliedAt: { not: null }, item: { assessment: { courseId } } },
    orderBy: [{ appliedAt: "asc" }, { id: "asc" }],
    select: { id: true, itemId: true, kind: true },
  });
}

async function loadRegradeRuns(db: Database, courseId: string): Promise<RegradeRunRow[]> {
  const rows = await db.regradeRun.findMany({
    where: { appliedAt: { not: null }, item: { assessment: { courseId } } },
    orderBy: [{ appliedAt: "asc" }, { id: "asc" }],
    select: { id: true, itemId: true, mode: true },
  });
  return readRegradeRuns(rows);
}

/** @param rows applied ones: these have a mode, which a check in the database sees to. */
export function readRegradeRuns(
  rows: { id: string; itemId: string; mode: RegradeMode | null }[],
): RegradeRunRow[] {
  return rows.flatMap(({ id, itemId, mode }) => (mode === null ? [] : [{ id, itemId, mode }]));
}

async function loadExtensions(db: Database, enrolment: WhichEnrolments): Promise<ExtensionRow[]> {
  return db.extension.findMany({
    where: { enrolment },
    distinct: ["enrolmentId", "assessmentId"],
    orderBy: newestFirst,
    select: { id: true, enrolmentId: true, assessmentId: true, softDeadline: true, hardDeadline: true },
  });
}

async function loadOverrides(db: Database, enrolment: WhichEnrolments): Promise<OverrideRow[]> {
  const rows = await db.override.findMany({
    where: { enrolment },
    distinct: ["enrolmentId", "itemId"],
    orderBy: newestFirst,
    select: { id: true, enrolmentId: true, itemId: true, kind: true, points: true },
  });
  return rows.flatMap(({ kind, points, ...row }): OverrideRow[] => {
    const decision = readOverride({ kind, points });
    return decision ? [{ ...row, ...decision }] : [];
  });
}

/** @returns null for one that takes the one before it back. */
export function readOverride({ kind, points }: Pick<Override, "kind" | "points">): OverrideDecision | null {
  if (kind === "excused") return { kind };
  return points === null ? null : { kind: "points", points: points.toString() };
}
