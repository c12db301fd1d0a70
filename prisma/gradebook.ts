import type {
  AssessmentRow,
  GradebookRows,
  MarkRow,
  StudentRow,
  SubmissionRow,
} from "#lib/gradebook-rows.ts";
import { localisedTextSchema } from "#lib/locale.ts";
import { policySchema } from "#lib/policy.ts";
import type { Database } from "#prisma/client.ts";

/** What the grades of all students of a course are made of, students by name. */
export async function loadGradebook(
  db: Database,
  { courseId, now }: { courseId: string; now: Date },
): Promise<GradebookRows> {
  return load(db, { courseId, role: "student" }, courseId, now);
}

/** The same for one person, whatever their role: staff may try the exercises too. */
export async function loadStudentGradebook(
  db: Database,
  { enrolmentId, now }: { enrolmentId: string; now: Date },
): Promise<GradebookRows> {
  const { courseId } = await db.enrolment.findUniqueOrThrow({
    where: { id: enrolmentId },
    select: { courseId: true },
  });
  return load(db, { id: enrolmentId }, courseId, now);
}

type WhichEnrolments = { id: string } | { courseId: string; role: "student" };

async function load(
  db: Database,
  enrolments: WhichEnrolments,
  courseId: string,
  now: Date,
): Promise<GradebookRows> {
  const [policy, assessments, students, submissions, marks] = await Promise.all([
    db.coursePolicy.findFirstOrThrow({ where: { courseId }, orderBy: { version: "desc" } }),
    loadAssessments(db, courseId),
    loadStudents(db, enrolments),
    loadSubmissions(db, enrolments, courseId, now),
    loadMarks(db, enrolments),
  ]);
  return { now, policy: policySchema.parse(policy.policy), assessments, students, submissions, marks };
}

async function loadAssessments(db: Database, courseId: string): Promise<AssessmentRow[]> {
  const rows = await db.assessment.findMany({
    where: { courseId },
    orderBy: { position: "asc" },
    include: { items: { orderBy: { position: "asc" } } },
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
    items: row.items.map((item) => ({
      id: item.id,
      exerciseId: item.exerciseId,
      points: item.points.toString(),
      position: item.position,
    })),
  }));
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
  courseId: string,
  now: Date,
): Promise<SubmissionRow[]> {
  const rows = await db.submission.findMany({
    where: {
      kind: "submit",
      createdAt: { lte: now },
      item: { assessment: { courseId } },
      user: { enrolments: { some: enrolments } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      userId: true,
      itemId: true,
      createdAt: true,
      verdict: { select: { verdict: true, scoreNumerator: true, scoreDenominator: true } },
    },
  });
  return rows.flatMap(({ verdict, itemId, ...row }) => {
    if (itemId === null) return [];
    const graded = verdict && {
      verdict: verdict.verdict,
      score: { numerator: verdict.scoreNumerator, denominator: verdict.scoreDenominator },
    };
    return [{ ...row, itemId, graded }];
  });
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
