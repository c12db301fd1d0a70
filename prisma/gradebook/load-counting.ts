import { z } from "zod";
import type { SubmissionRow } from "#lib/gradebook-rows.ts";
import { isHigher, type Score } from "#lib/score.ts";
import { verdictSchema } from "#lib/verdict.ts";
import type { Database } from "#prisma/client.ts";
import { gradedSource, loadSubmissions } from "#prisma/gradebook/load-submissions.ts";

/**
 * The submissions of all students that can count. Credit never grows with time, so only one that is better than
 * every earlier one for the same item can be worth the most; any other is, at best, not the first of equal ones.
 *
 * All are taken where another score than that of the verdict may hold: of an exercise that was graded again, and of
 * questions, where a hand or a ruling gives another.
 */
export async function loadCounting(db: Database, courseId: string, now: Date): Promise<SubmissionRow[]> {
  const students = { courseId, role: "student" } as const;
  const [sources, regraded, answers] = await Promise.all([
    loadSources(db, courseId, now),
    loadRegraded(db, courseId),
    loadSubmissions(db, students, { assessment: { courseId }, exerciseId: null }, now),
  ]);
  const best = new Map<string, Score>();
  const counting = sources.flatMap((row): SubmissionRow[] => {
    if (regraded.items.has(row.itemId)) return [{ ...row, regraded: regraded.results.get(row.id) ?? {} }];
    if (row.graded === null) return [row];
    const key = row.userId + row.itemId;
    const before = best.get(key);
    if (before && !isHigher(row.graded.score, before)) return [];
    best.set(key, row.graded.score);
    return [row];
  });
  return [...counting, ...answers];
}

/** Fields of a submission, with a space between them; those of the verdict only where there is one. */
const linesSchema = z.tuple([
  z.object({
    people: z.array(z.string()).nullable(),
    items: z.array(z.string()).nullable(),
    lines: z.string().nullable(),
  }),
]);

/**
 * Every source text that students sent for exercises of the course, oldest first. They come as one text, with people
 * and items by their places: of tens of thousands of rows most of the work is in writing and reading ids.
 */
async function loadSources(db: Database, courseId: string, now: Date): Promise<SubmissionRow[]> {
  const answer = await db.$queryRaw`
    WITH people AS (
      SELECT "userId" AS id, row_number() OVER () - 1 AS place FROM "Enrolment"
      WHERE "courseId" = ${courseId}::uuid AND role = 'student'
    ), items AS (
      SELECT i.id, row_number() OVER () - 1 AS place FROM "Item" i JOIN "Assessment" a ON a.id = i."assessmentId"
      WHERE a."courseId" = ${courseId}::uuid AND i."exerciseId" IS NOT NULL
    )
    SELECT
      (SELECT array_agg(id::text ORDER BY place) FROM people) AS people,
      (SELECT array_agg(id::text ORDER BY place) FROM items) AS items,
      (
        SELECT string_agg(
          concat_ws(' ', id, person, item, date_part('epoch', "createdAt") * 1000,
            verdict, "scoreNumerator", "scoreDenominator"), E'\n'
        )
        FROM (
          SELECT s.id, people.place AS person, items.place AS item, s."createdAt",
            v.verdict, v."scoreNumerator", v."scoreDenominator"
          FROM "Submission" s
          JOIN people ON people.id = s."userId"
          JOIN items ON items.id = s."itemId"
          LEFT JOIN "VerdictRecord" v ON v."submissionId" = s.id
          WHERE s.kind = 'submit' AND s."createdAt" <= ${now}
          ORDER BY s."createdAt", s.id
        ) sent
      ) AS lines`;
  const [{ people, items, lines }] = linesSchema.parse(answer);
  if (people === null || items === null || lines === null) return [];
  return lines.split("\n").map((line) => {
    const [id, person, item, atMs, verdict, numerator, denominator] = line.split(" ");
    return {
      id,
      userId: people[Number(person)],
      itemId: items[Number(item)],
      createdAt: new Date(Math.round(Number(atMs))),
      graded:
        verdict === undefined
          ? null
          : {
              verdict: verdictSchema.parse(verdict),
              score: { numerator: Number(numerator), denominator: Number(denominator) },
            },
      regraded: {},
      answers: null,
    };
  });
}

/** What regrades found, applied or not: by submission and run, and the items that have any. */
async function loadRegraded(db: Database, courseId: string) {
  const rows = await db.regradeResult.findMany({
    where: { verdict: { not: null }, run: { item: { assessment: { courseId } } } },
    select: {
      runId: true,
      submissionId: true,
      verdict: true,
      scoreNumerator: true,
      scoreDenominator: true,
      run: { select: { itemId: true } },
    },
  });
  const bySubmission = Map.groupBy(rows, ({ submissionId }) => submissionId);
  return {
    items: new Set(rows.map(({ run }) => run.itemId)),
    results: new Map(
      [...bySubmission].map(([id, own]) => [
        id,
        Object.fromEntries(own.map(({ runId, ...result }) => [runId, gradedSource(result)])),
      ]),
    ),
  };
}
