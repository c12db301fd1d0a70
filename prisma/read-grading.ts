import type { Database } from "#prisma/client.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { graderConnection } from "#prisma/queue.ts";

/** How the grading of a course goes, as its staff see it. */
export type Grading = {
  waiting: number;
  running: number;
  /** When the submission was sent that has waited longest; null when none waits. */
  oldestWaitingSince: Date | null;
  /** Verdicts of the last hour, and the time from submission to verdict, in milliseconds. */
  lastHour: { verdicts: number; medianMs: number | null; p95Ms: number | null };
  /** Submissions that met a fault of ours: those without a verdict first, then the latest. */
  faulted: FaultedSubmission[];
  graders: LivingGrader[];
};

export type FaultedSubmission = {
  submissionId: string;
  /** Of the exercise or the question. */
  contentId: string;
  person: string;
  /** Tries that failed. */
  faults: number;
  lastAt: Date;
  /** Of the last try. */
  reason: string;
  /** It has its verdict. */
  recovered: boolean;
};

/** A grader process that is connected to this database. It serves every course. */
export type LivingGrader = { host: string; pid: number; since: Date };

const mostFaulted = 50;
const hourMs = 60 * 60 * 1000;

/** Reads the state of the grading of one course: its queue, its last hour, its faults, and who grades. */
export async function readGrading(
  db: Database,
  { courseId, now }: { courseId: string; now: Date },
): Promise<Grading> {
  const [[queue], [lastHour], faulted, graders] = await Promise.all([
    db.$queryRaw<[{ waiting: number; running: number; oldest: Date | null }]>`
      SELECT
        count(*) FILTER (WHERE "status" = 'queued')::int AS "waiting",
        count(*) FILTER (WHERE "status" = 'running')::int AS "running",
        min("createdAt") FILTER (WHERE "status" = 'queued') AS "oldest"
      FROM "Submission" AS s
      WHERE "status" IN ('queued', 'running') AND ${ofCourse(courseId)}`,
    db.$queryRaw<[Grading["lastHour"]]>`
      SELECT
        count(*)::int AS "verdicts",
        percentile_cont(0.5) WITHIN GROUP (ORDER BY took) AS "medianMs",
        percentile_cont(0.95) WITHIN GROUP (ORDER BY took) AS "p95Ms"
      FROM (
        SELECT extract(epoch FROM v."createdAt" - s."createdAt")::float * 1000 AS took
        FROM "VerdictRecord" AS v JOIN "Submission" AS s ON s."id" = v."submissionId"
        WHERE v."createdAt" > ${new Date(now.getTime() - hourMs)} AND ${ofCourse(courseId)}
      ) AS verdicts`,
    db.$queryRaw<FaultedSubmission[]>`
      SELECT
        s."id" AS "submissionId", coalesce(s."exerciseId", s."questionId") AS "contentId", u."name" AS "person",
        count(*)::int AS "faults", max(f."createdAt") AS "lastAt",
        (array_agg(f."reason" ORDER BY f."createdAt" DESC))[1] AS "reason",
        s."status" = 'graded' AS "recovered"
      FROM "GraderFault" AS f
      JOIN "Submission" AS s ON s."id" = f."submissionId"
      JOIN "User" AS u ON u."id" = s."userId"
      WHERE ${ofCourse(courseId)}
      GROUP BY s."id", u."name"
      ORDER BY "recovered", "lastAt" DESC
      LIMIT ${mostFaulted}`,
    livingGraders(db),
  ]);
  return {
    waiting: queue.waiting,
    running: queue.running,
    oldestWaitingSince: queue.oldest,
    lastHour,
    faulted,
    graders,
  };
}

/** A submission `s` belongs to the course of its item; a trial, which has none, to those of its sender. */
function ofCourse(courseId: string): Prisma.Sql {
  return Prisma.sql`CASE
    WHEN s."itemId" IS NULL THEN EXISTS (
      SELECT FROM "Enrolment" AS e WHERE e."userId" = s."userId" AND e."courseId" = ${courseId}::uuid)
    ELSE EXISTS (
      SELECT FROM "Item" AS i JOIN "Assessment" AS a ON a."id" = i."assessmentId"
      WHERE i."id" = s."itemId" AND a."courseId" = ${courseId}::uuid)
  END`;
}

/** Each grader names its connections after itself, and they are gone as soon as it is. */
async function livingGraders(db: Database): Promise<LivingGrader[]> {
  return db.$queryRaw<LivingGrader[]>`
    SELECT
      substring("application_name" FROM '^\\S+ (.*):\\d+$') AS "host",
      substring("application_name" FROM '\\d+$')::int AS "pid",
      min("backend_start") AS "since"
    FROM pg_stat_activity
    WHERE "datname" = current_database() AND starts_with("application_name", ${`${graderConnection} `})
    GROUP BY "application_name"
    ORDER BY "since", "pid"`;
}
