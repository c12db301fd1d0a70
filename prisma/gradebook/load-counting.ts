import { z } from "zod";
import type { SubmissionRow } from "#lib/gradebook-rows.ts";
import { verdictSchema } from "#lib/verdict.ts";
import type { Database } from "#prisma/client.ts";
import { gradedSource, loadSubmissions } from "#prisma/gradebook/load-submissions.ts";

/** Verdict, numerator and denominator. */
const judgedSchema = z.tuple([verdictSchema, z.int(), z.int()]);
const countingSchema = z.array(
  z.object({
    id: z.string(),
    userId: z.string(),
    itemId: z.string(),
    atMs: z.number(),
    verdict: verdictSchema.nullable(),
    scoreNumerator: z.int().nullable(),
    scoreDenominator: z.int().nullable(),
    results: z.record(z.string(), judgedSchema).nullable(),
  }),
);

/**
 * The submissions of all students that can count. Credit never grows with time, so only one that is better than
 * every earlier one for the same item can be worth the most; any other is, at best, not the first of equal ones.
 * Until the soft deadline credit is full, whether or not an extension keeps it so for longer, so of those only the
 * best can. Scores are compared as decimals, with more places than two different fractions of 31-bit numbers share.
 *
 * All are taken where another score than that of the verdict may hold: of an exercise that was graded again, and of
 * questions, where a hand or a ruling gives another.
 */
export async function loadCounting(db: Database, courseId: string, now: Date): Promise<SubmissionRow[]> {
  const students = { courseId, role: "student" } as const;
  const [sources, answers] = await Promise.all([
    db.$queryRaw`
      SELECT id::text, "userId"::text, "itemId"::text, verdict, "scoreNumerator", "scoreDenominator",
        (extract(epoch FROM "createdAt") * 1000)::float8 AS "atMs",
        CASE WHEN "isRegraded" THEN (
          SELECT json_object_agg(r."runId", json_build_array(r.verdict, r."scoreNumerator", r."scoreDenominator"))
          FROM "RegradeResult" r WHERE r."submissionId" = ranked.id AND r.verdict IS NOT NULL
        ) END AS results
      FROM (
        SELECT *,
          max(score) OVER (
            PARTITION BY "userId", "itemId" ORDER BY "createdAt", id
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
          ) AS "bestBefore",
          max(score) FILTER (WHERE "isInTime") OVER (PARTITION BY "userId", "itemId") AS "bestInTime"
        FROM (
          SELECT s.id, s."userId", s."itemId", s."createdAt", v.verdict, v."scoreNumerator", v."scoreDenominator",
            v."scoreNumerator"::numeric(40, 24) / v."scoreDenominator" AS score,
            s."createdAt" <= coalesce(a."softDeadline", a."hardDeadline", 'infinity') AS "isInTime",
            EXISTS (SELECT FROM "RegradeRun" r WHERE r."itemId" = i.id) AS "isRegraded"
          FROM "Submission" s
          JOIN "Item" i ON i.id = s."itemId"
          JOIN "Assessment" a ON a.id = i."assessmentId"
          JOIN "Enrolment" e ON e."userId" = s."userId" AND e."courseId" = a."courseId"
          LEFT JOIN "VerdictRecord" v ON v."submissionId" = s.id
          WHERE a."courseId" = ${courseId}::uuid AND e.role = 'student'
            AND i."exerciseId" IS NOT NULL AND s.kind = 'submit' AND s."createdAt" <= ${now}
        ) sent
      ) ranked
      WHERE score IS NULL OR "isRegraded"
        OR (("bestBefore" IS NULL OR score > "bestBefore") AND (NOT "isInTime" OR score = "bestInTime"))
      ORDER BY "createdAt", id`,
    loadSubmissions(db, students, { assessment: { courseId }, exerciseId: null }, now),
  ]);
  const rows = countingSchema.parse(sources).map(({ atMs, results, ...row }) => {
    const { id, userId, itemId } = row;
    const regraded = Object.fromEntries(
      Object.entries(results ?? {}).map(([runId, [verdict, scoreNumerator, scoreDenominator]]) => [
        runId,
        gradedSource({ verdict, scoreNumerator, scoreDenominator }),
      ]),
    );
    return {
      id,
      userId,
      itemId,
      createdAt: new Date(atMs),
      graded: gradedSource(row),
      regraded,
      answers: null,
    };
  });
  return [...rows, ...answers];
}
