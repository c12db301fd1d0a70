import { z } from "zod";
import type { Graded, SubmissionRow } from "#lib/gradebook-rows.ts";
import { isHigher, type Score } from "#lib/score.ts";
import { verdictSchema } from "#lib/verdict.ts";
import type { Database } from "#prisma/client.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { gradedSource, loadSubmissions } from "#prisma/gradebook/load-submissions.ts";

/**
 * The submissions of all students that can count, those of each student oldest first. Credit never grows with time,
 * so only one that is better than every earlier one for the same item can be worth the most; any other is, at best,
 * not the first of equal ones.
 *
 * All are taken where another score than that of the verdict may hold: of an exercise that was graded again, and of
 * questions, where a hand or a ruling gives another.
 */
export async function loadCounting(db: Database, courseId: string, now: Date): Promise<SubmissionRow[]> {
  const students = { courseId, role: "student" } as const;
  const regraded = loadRegraded(db, courseId);
  const halves = [Prisma.sql`< 128`, Prisma.sql`>= 128`].map(async (lastByte) =>
    countingSources(await loadSources(db, courseId, lastByte, now), await regraded),
  );
  const answers = loadSubmissions(db, students, { assessment: { courseId }, exerciseId: null }, now);
  return (await Promise.all([...halves, answers])).flat();
}

/** Ids of people and items, and the submissions as lines; null where there are none. */
const sourcesSchema = z.tuple([
  z.object({
    people: z.array(z.string()).nullable(),
    items: z.array(z.string()).nullable(),
    lines: z.string().nullable(),
  }),
]);
type Sources = z.infer<typeof sourcesSchema>[0];

/**
 * Every source text that half of the students sent for exercises of the course, oldest first: for one query Postgres
 * uses one processor. They come as one text, with people and items by their places: of tens of thousands of rows most
 * of the work is in writing and reading ids.
 *
 * @param lastByte what the last byte of the ids of that half is. (Of an inequality Postgres expects a good part of the
 *   rows to hold; with any equality it would plan for a handful of students, and take twice as long.)
 */
async function loadSources(
  db: Database,
  courseId: string,
  lastByte: Prisma.Sql,
  now: Date,
): Promise<Sources> {
  const answer = await db.$queryRaw`
    WITH people AS (
      SELECT "userId" AS id, row_number() OVER () - 1 AS place FROM "Enrolment"
      WHERE "courseId" = ${courseId}::uuid AND role = 'student' AND get_byte(uuid_send("userId"), 15) ${lastByte}
    ), items AS (
      SELECT i.id, row_number() OVER () - 1 AS place FROM "Item" i JOIN "Assessment" a ON a.id = i."assessmentId"
      WHERE a."courseId" = ${courseId}::uuid AND i."exerciseId" IS NOT NULL
    )
    SELECT
      (SELECT array_agg(id::text ORDER BY place) FROM people) AS people,
      (SELECT array_agg(id::text ORDER BY place) FROM items) AS items,
      (
        SELECT string_agg(
          concat_ws(' ', id, person, item, (date_part('epoch', "createdAt") * 1000)::bigint,
            concat_ws('/', verdict, "scoreNumerator", "scoreDenominator")), E'\n'
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
  return sourcesSchema.parse(answer)[0];
}

function countingSources({ people, items, lines }: Sources, regraded: Regraded): SubmissionRow[] {
  if (people === null || items === null || lines === null) return [];
  const gradedOf = gradedReader();
  /** By person and item. */
  const best = new Array<Score | undefined>(people.length * items.length);
  return lines.split("\n").flatMap((line): SubmissionRow[] => {
    const [id, person, item, atMs, verdict] = line.split(" ");
    const graded = gradedOf(verdict);
    const itemId = items[Number(item)];
    const again = regraded.items.has(itemId);
    if (graded && !again) {
      const place = Number(person) * items.length + Number(item);
      const before = best[place];
      if (before && !isHigher(graded.score, before)) return [];
      best[place] = graded.score;
    }
    return [
      {
        id,
        userId: people[Number(person)],
        itemId,
        createdAt: new Date(Number(atMs)),
        graded,
        regraded: (again && regraded.results.get(id)) || none,
        answers: null,
      },
    ];
  });
}

const none = {};

/** Reads `verdict/numerator/denominator`, or nothing where there is no verdict; equal ones become one object. */
function gradedReader(): (text: string) => Graded | null {
  const known = new Map<string, Graded | null>([["", null]]);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const [verdict, numerator, denominator] = text.split("/");
    const score = { numerator: Number(numerator), denominator: Number(denominator) };
    const graded = { verdict: verdictSchema.parse(verdict), score };
    known.set(text, graded);
    return graded;
  };
}

type Regraded = { items: Set<string>; results: Map<string, SubmissionRow["regraded"]> };

/** What regrades found, applied or not: by submission and run, and the items that have any. */
async function loadRegraded(db: Database, courseId: string): Promise<Regraded> {
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
