import { defaultPolicy } from "#lib/policy.ts";
import type { Database } from "#prisma/client.ts";

/**
 * Fills a database with a course of 1,000 students in 20 groups, 100 items in 10 homeworks, 40,000 submissions
 * (each student tries about 14 items, three times each, some of them late) and the marks of the midterm.
 *
 * @returns the id of the course
 */
export async function fillLargeCourse(db: Database): Promise<string> {
  const { id: courseId } = await db.course.create({
    data: {
      slug: "large",
      title: { ru: "Большой курс", en: "A large course" },
      timeZone: "Europe/Moscow",
      defaultLocale: "ru",
      info: { staff: [], classes: [], links: [] },
      policies: { create: { version: 1, policy: defaultPolicy } },
    },
  });
  for (let position = 1; position <= 10; position++)
    await db.assessment.create({
      data: {
        courseId,
        position,
        component: "homework",
        title: { ru: `Домашнее задание ${position}`, en: `Homework ${position}` },
        opensAt: week(position),
        softDeadline: week(position + 1),
        hardDeadline: week(position + 2),
        items: {
          create: Array.from({ length: 10 }, (_, item) => ({
            exerciseId: `exercise-${position}-${item + 1}`,
            points: "2.5",
            position: item + 1,
          })),
        },
      },
    });
  for (const [position, component] of [
    [11, "midterm"],
    [12, "exam"],
  ] as const)
    await db.assessment.create({
      data: { courseId, position, component, title: { ru: component, en: component }, opensAt: week(1) },
    });
  await fillPeople(db, courseId);
  await fillSubmissions(db, courseId);
  // What Postgres does by itself within a minute or two of rows that came.
  await db.$executeRaw`VACUUM (ANALYZE)`;
  return courseId;
}

/** So many weeks from the first of September. */
function week(number: number): Date {
  return new Date(Date.UTC(2024, 8, 1 + 7 * number));
}

async function fillPeople(db: Database, courseId: string): Promise<void> {
  await db.$executeRaw`
    WITH people AS (
      INSERT INTO "User" (id, email, name)
      SELECT gen_random_uuid(), 'student' || n || '@large.gradus', 'Студентова ' || chr(1040 + n % 32) || n
      FROM generate_series(1, 1000) n
      RETURNING id, name
    )
    INSERT INTO "Enrolment" (id, "userId", "courseId", role, "group")
    SELECT gen_random_uuid(), id, ${courseId}::uuid, 'student', 200 + row_number() OVER (ORDER BY name) % 20
    FROM people`;
  await db.$executeRaw`
    INSERT INTO "Mark" (id, "enrolmentId", component, mark)
    SELECT gen_random_uuid(), id, 'midterm', row_number() OVER (ORDER BY id) % 101 / 10.0 FROM "Enrolment"`;
}

async function fillSubmissions(db: Database, courseId: string): Promise<void> {
  await db.$executeRaw`
    WITH people AS (
      SELECT "userId", row_number() OVER (ORDER BY id) AS n FROM "Enrolment" WHERE "courseId" = ${courseId}::uuid
    ), items AS (
      SELECT i.id, i."exerciseId", a."opensAt", row_number() OVER (ORDER BY a.position, i.position) - 1 AS n
      FROM "Item" i JOIN "Assessment" a ON a.id = i."assessmentId"
      WHERE a."courseId" = ${courseId}::uuid
    )
    INSERT INTO "Submission" (id, "userId", "itemId", "exerciseId", kind, source, status, seed, "createdAt")
    SELECT gen_random_uuid(), people."userId", items.id, items."exerciseId", 'submit',
      'export const answer = ' || k || ';', (CASE WHEN (people.n + k) % 100 = 0 THEN 'queued' ELSE 'graded' END)::"SubmissionStatus", k,
      items."opensAt" + (k % 3 * 5 + people.n % 4) * interval '1 day' + k * interval '1 minute'
    FROM people CROSS JOIN generate_series(0, 39) k
    JOIN items ON items.n = (people.n * 7 + k / 3 * 13) % 100`;
  await db.$executeRaw`
    INSERT INTO "VerdictRecord"
      ("submissionId", verdict, "scoreNumerator", "scoreDenominator", report, "exerciseVersion", "graderVersion", "timeMs")
    SELECT id, 'partial', seed * 7 % 13, 12, json_build_object('cases', repeat('a case of a report ', 60)), '1', '1', 5
    FROM "Submission" WHERE status = 'graded'`;
}
