import { z } from "zod";
import type {
  AssessmentRow,
  GradebookRows,
  Graded,
  MarkRow,
  RulingRow,
  StudentRow,
  SubmissionRow,
} from "#lib/gradebook-rows.ts";
import { localisedTextSchema } from "#lib/locale.ts";
import { policySchema } from "#lib/policy.ts";
import { type Verdict, verdictSchema } from "#lib/verdict.ts";
import type { Database } from "#prisma/client.ts";
import { gradedAnswers, isByHand, newestHandScores, stillHandedIn } from "#prisma/graded-answers.ts";
import { itemContent } from "#prisma/item-content.ts";

/**
 * What the grades of all students of a course are made of, students by name. Of the submissions for an exercise
 * only those that can count or wait for their verdict are loaded: all points and grades are as with every one
 * of them, but a standing tells neither each attempt nor with which others the best one was compared.
 */
export async function loadGradebook(
  db: Database,
  { courseId, now }: { courseId: string; now: Date },
): Promise<GradebookRows> {
  return load(db, { courseId, role: "student" }, courseId, now, loadCounting(db, courseId, now));
}

/** The same for one person, whatever their role, with every submission: staff may try the exercises too. */
export async function loadStudentGradebook(
  db: Database,
  { enrolmentId, now }: { enrolmentId: string; now: Date },
): Promise<GradebookRows> {
  const { courseId } = await db.enrolment.findUniqueOrThrow({
    where: { id: enrolmentId },
    select: { courseId: true },
  });
  const enrolments = { id: enrolmentId };
  return load(
    db,
    enrolments,
    courseId,
    now,
    loadSubmissions(db, enrolments, { assessment: { courseId } }, now),
  );
}

type WhichItems = { assessment: { courseId: string }; exerciseId?: null };
type WhichEnrolments = { id: string } | { courseId: string; role: "student" };

async function load(
  db: Database,
  enrolments: WhichEnrolments,
  courseId: string,
  now: Date,
  loading: Promise<SubmissionRow[]>,
): Promise<GradebookRows> {
  const [policy, assessments, students, submissions, marks, rulings] = await Promise.all([
    db.coursePolicy.findFirstOrThrow({ where: { courseId }, orderBy: { version: "desc" } }),
    loadAssessments(db, courseId),
    loadStudents(db, enrolments),
    loading,
    loadMarks(db, enrolments),
    loadRulings(db, courseId),
  ]);
  return {
    now,
    policy: policySchema.parse(policy.policy),
    assessments,
    students,
    submissions,
    marks,
    rulings,
  };
}

async function loadAssessments(db: Database, courseId: string): Promise<AssessmentRow[]> {
  const rows = await db.assessment.findMany({
    where: { courseId },
    orderBy: { position: "asc" },
    include: {
      items: { orderBy: { position: "asc" } },
      attempts: {
        where: { rehearsal: false, endsAt: { not: null } },
        orderBy: { endsAt: "desc" },
        take: 1,
        select: { endsAt: true },
      },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    component: row.component,
    title: localisedTextSchema.parse(row.title),
    position: row.position,
    opensAt: row.opensAt,
    softDeadline: row.softDeadline,
    hardDeadline: row.hardDeadline,
    startsAt: row.startsAt,
    room: row.room,
    windowEndsAt: latest(row.closesAt, row.attempts[0]?.endsAt ?? null),
    feedback: row.feedback,
    releasedAt: row.releasedAt,
    items: row.items.map((item) => ({
      id: item.id,
      content: itemContent(item),
      points: item.points.toString(),
      position: item.position,
    })),
  }));
}

function latest(a: Date | null, b: Date | null): Date | null {
  return a && b && b > a ? b : a;
}

async function loadStudents(db: Database, enrolments: WhichEnrolments): Promise<StudentRow[]> {
  const rows = await db.enrolment.findMany({
    where: enrolments,
    select: { id: true, userId: true, group: true, user: { select: { name: true, email: true } } },
  });
  const byName = new Intl.Collator("ru");
  return rows
    .map(({ id, userId, group, user }) => ({ enrolmentId: id, userId, group, ...user }))
    .sort((a, b) => byName.compare(a.name, b.name) || byName.compare(a.email, b.email));
}

async function loadSubmissions(
  db: Database,
  enrolments: WhichEnrolments,
  item: WhichItems,
  now: Date,
): Promise<SubmissionRow[]> {
  const rows = await db.submission.findMany({
    where: {
      kind: "submit",
      createdAt: { lte: now },
      item,
      user: { enrolments: { some: enrolments } },
      ...stillHandedIn,
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      userId: true,
      itemId: true,
      createdAt: true,
      attempt: { select: { id: true, endsAt: true } },
      verdict: { select: { verdict: true, scoreNumerator: true, scoreDenominator: true, parts: true } },
      handScores: newestHandScores,
      regrades: { select: { rulingId: true, parts: true } },
    },
  });
  return rows.flatMap(({ verdict, itemId, handScores, regrades, attempt, ...row }) => {
    if (itemId === null) return [];
    const byHand = [verdict, ...regrades].some((judged) => judged?.parts && isByHand(judged.parts));
    const regraded = regrades.map(({ rulingId, parts }) => [rulingId, gradedAnswers(parts, handScores)]);
    return [
      {
        ...row,
        itemId,
        graded: verdict && (verdict.parts ? gradedAnswers(verdict.parts, handScores) : gradedSource(verdict)),
        regraded: Object.fromEntries(regraded),
        answers: attempt && { attemptId: attempt.id, timed: attempt.endsAt !== null, byHand },
      },
    ];
  });
}

function gradedSource(row: { verdict: Verdict; scoreNumerator: number; scoreDenominator: number }): Graded {
  return {
    verdict: row.verdict,
    score: { numerator: row.scoreNumerator, denominator: row.scoreDenominator },
  };
}

async function loadRulings(db: Database, courseId: string): Promise<RulingRow[]> {
  return db.itemRuling.findMany({
    where: { appliedAt: { not: null }, item: { assessment: { courseId } } },
    orderBy: [{ appliedAt: "asc" }, { id: "asc" }],
    select: { id: true, itemId: true, kind: true },
  });
}

const countingSchema = z.array(
  z.object({
    id: z.string(),
    userId: z.string(),
    itemId: z.string(),
    atMs: z.number(),
    verdict: verdictSchema.nullable(),
    numerator: z.int().nullable(),
    denominator: z.int().nullable(),
  }),
);

/**
 * The submissions of all students that can count. Credit never grows with time, so only one that is better than
 * every earlier one for the same item can be worth the most; any other is, at best, not the first of equal ones.
 * Until the soft deadline credit is full, so of those only the best can. Scores are compared as decimals, with
 * more places than two different fractions of 31-bit numbers share. Answers to questions are all taken: a hand
 * or a ruling may give them another score than their verdict does.
 */
async function loadCounting(db: Database, courseId: string, now: Date): Promise<SubmissionRow[]> {
  const students = { courseId, role: "student" } as const;
  const [sources, answers] = await Promise.all([
    db.$queryRaw`
      SELECT id::text, "userId"::text, "itemId"::text, verdict, numerator, denominator,
        (extract(epoch FROM "createdAt") * 1000)::float8 AS "atMs"
      FROM (
        SELECT *,
          max(score) OVER (
            PARTITION BY "userId", "itemId" ORDER BY "createdAt", id
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
          ) AS "bestBefore",
          max(score) FILTER (WHERE "isInTime") OVER (PARTITION BY "userId", "itemId") AS "bestInTime"
        FROM (
          SELECT s.id, s."userId", s."itemId", s."createdAt", v.verdict,
            v."scoreNumerator" AS numerator, v."scoreDenominator" AS denominator,
            v."scoreNumerator"::numeric(40, 24) / v."scoreDenominator" AS score,
            s."createdAt" <= coalesce(a."softDeadline", a."hardDeadline", 'infinity') AS "isInTime"
          FROM "Submission" s
          JOIN "Item" i ON i.id = s."itemId"
          JOIN "Assessment" a ON a.id = i."assessmentId"
          JOIN "Enrolment" e ON e."userId" = s."userId" AND e."courseId" = a."courseId"
          LEFT JOIN "VerdictRecord" v ON v."submissionId" = s.id
          WHERE a."courseId" = ${courseId}::uuid AND e.role = 'student'
            AND i."exerciseId" IS NOT NULL AND s.kind = 'submit' AND s."createdAt" <= ${now}
        ) sent
      ) ranked
      WHERE score IS NULL
        OR (("bestBefore" IS NULL OR score > "bestBefore") AND (NOT "isInTime" OR score = "bestInTime"))
      ORDER BY "createdAt", id`,
    loadSubmissions(db, students, { assessment: { courseId }, exerciseId: null }, now),
  ]);
  const rows = countingSchema.parse(sources).map(({ atMs, verdict, numerator, denominator, ...row }) => {
    const isGraded = verdict !== null && numerator !== null && denominator !== null;
    const graded = isGraded ? { verdict, score: { numerator, denominator } } : null;
    return { ...row, createdAt: new Date(atMs), graded, regraded: {}, answers: null };
  });
  return [...rows, ...answers];
}

async function loadMarks(db: Database, enrolments: WhichEnrolments): Promise<MarkRow[]> {
  const rows = await db.mark.findMany({
    where: { enrolment: enrolments },
    distinct: ["enrolmentId", "component"],
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { enrolmentId: true, component: true, mark: true, createdAt: true },
  });
  return rows.map((row) => ({ ...row, mark: row.mark.toString() }));
}
