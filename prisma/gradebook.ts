import type { AssessmentRow, GradebookRows, StudentRow, SubmissionRow } from "#lib/gradebook-rows.ts";
import { localisedTextSchema } from "#lib/locale.ts";
import { policySchema } from "#lib/policy.ts";
import type { Database } from "#prisma/client.ts";
import { loadCounting } from "#prisma/gradebook/load-counting.ts";
import { loadDecisions } from "#prisma/gradebook/load-decisions.ts";
import { loadSubmissions, type WhichEnrolments } from "#prisma/gradebook/load-submissions.ts";
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

async function load(
  db: Database,
  enrolments: WhichEnrolments,
  courseId: string,
  now: Date,
  loading: Promise<SubmissionRow[]>,
): Promise<GradebookRows> {
  const [policy, assessments, students, submissions, decisions] = await Promise.all([
    db.coursePolicy.findFirstOrThrow({ where: { courseId }, orderBy: { version: "desc" } }),
    loadAssessments(db, courseId),
    loadStudents(db, enrolments),
    loading,
    loadDecisions(db, courseId, enrolments),
  ]);
  return { now, policy: policySchema.parse(policy.policy), assessments, students, submissions, ...decisions };
}

/** By position. */
export async function loadAssessments(db: Database, courseId: string): Promise<AssessmentRow[]> {
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
