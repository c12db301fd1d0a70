import type { ItemWork } from "#lib/statistics/work-statistics.ts";
import type { Database } from "#prisma/client.ts";

/** What the students of a course have sent, by item and student. */
export async function loadWorks(db: Database, { courseId }: { courseId: string }): Promise<ItemWork[]> {
  return db.$queryRaw<ItemWork[]>`
    SELECT s."itemId"::text AS "itemId", s."userId"::text AS "userId",
      count(*) FILTER (WHERE s.kind = 'submit')::int AS submissions,
      min(s."createdAt") AS "firstAt",
      min(s."createdAt") FILTER (WHERE s.kind = 'submit' AND v.verdict = 'accepted') AS "acceptedAt"
    FROM "Submission" s
    JOIN "Item" i ON i.id = s."itemId"
    JOIN "Assessment" a ON a.id = i."assessmentId"
    JOIN "Enrolment" e ON e."userId" = s."userId" AND e."courseId" = a."courseId" AND e.role = 'student'
    LEFT JOIN "VerdictRecord" v ON v."submissionId" = s.id
    WHERE a."courseId" = ${courseId}::uuid
    GROUP BY s."itemId", s."userId"`;
}
