import { beforeAll, expect, test } from "vitest";
import { removeDemo, seedDemo } from "#bin/demo-course.ts";
import { foldGradebook } from "#lib/gradebook.ts";
import { answerReportSchema } from "#lib/sitting/answer-report.ts";
import { listOpenAppeals } from "#prisma/appeals/list-appeals.ts";
import { connect, type Database } from "#prisma/client.ts";
import { listComments } from "#prisma/comments/comments.ts";
import { findViewer } from "#prisma/courses.ts";
import { listOpenRequests } from "#prisma/extension/late-requests.ts";
import { listExtensions } from "#prisma/extension/list-extensions.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { listMaterials } from "#prisma/materials/materials.ts";
import { listReviews } from "#prisma/review/list-reviews.ts";
import { findSubmission } from "#prisma/submissions.ts";
import { findUserByEmail, listDemoUsers } from "#prisma/users.ts";
import { freshDatabase } from "#tests/setup/database.ts";

const now = new Date("2026-11-24T09:00:00Z");
let databaseUrl: string;
let db: Database;

beforeAll(async () => {
  databaseUrl = await freshDatabase();
  db = connect(databaseUrl);
  await seedDemo({ databaseUrl, now });
  return () => db.$disconnect();
}, 120_000);

const viewer = async (email: string) => {
  const user = await findUserByEmail(db, email);
  return user && findViewer(db, user.id);
};

const standings = async () => {
  const courseId = (await viewer("student@demo.gradus"))?.course.id ?? "";
  return foldGradebook(await loadGradebook(db, { courseId, now }));
};

test("the three people of the README are there in their roles, then the students by name", async () => {
  const people = await listDemoUsers(db);
  expect(people.slice(0, 3).map(({ email, role }) => [email, role])).toEqual([
    ["student@demo.gradus", "student"],
    ["assistant@demo.gradus", "assistant"],
    ["lecturer@demo.gradus", "lecturer"],
  ]);
  expect(people.length).toBeGreaterThan(20);
  expect(new Set(people.map(({ group }) => group))).toEqual(new Set(["201", "202", null]));
});

test("nobody in the demo has a password", async () => {
  expect(await db.user.count({ where: { passwordHash: { not: null } } })).toBe(0);
});

test("the demo student has homework behind and work ahead", async () => {
  const own = (await standings()).find(({ student }) => student.email === "student@demo.gradus");
  const states = own?.assessments.map(({ items }) => items.map(({ state }) => state));
  const missing = (count: number) => Array.from({ length: count }, () => "missing");
  expect(states).toEqual([
    ["scored", "scored"],
    [],
    ["scored", "scored", "missing", "scored", ...missing(3)],
    missing(5),
    missing(7),
  ]);
  expect(own?.soFar.terms.map(({ mark }) => mark !== null)).toEqual([true, true, false]);
  expect(own?.final.grade).toBeNull();
});

test("the gradebook of the demo shows the whole range of states", async () => {
  const all = await standings();
  const states = all.flatMap(({ assessments }) => assessments.flatMap(({ items }) => items));
  expect(new Set(states.map(({ state }) => state))).toEqual(
    new Set(["scored", "missing", "not_submitted", "ungraded", "excused"]),
  );
  expect(all.filter(({ components }) => components.midterm.mark === null)).toHaveLength(2);
  const complete = all.filter(({ components }) => components.homework.mark !== null);
  expect(complete.length).toBeGreaterThan(2);
  expect(complete.length).toBeLessThan(all.length);
});

test("the lecturer of the demo has final grades from bad to good, and grades that wait", async () => {
  const grades = (await standings()).flatMap(({ final }) => final.grade ?? []);
  expect(grades.length).toBeGreaterThan(7);
  expect(new Set(grades).size).toBeGreaterThan(4);
  const waiting = (await standings()).filter(({ unresolved }) =>
    unresolved.some(({ reason }) => reason === "ungraded"),
  );
  expect(waiting.length).toBeGreaterThan(2);
});

test("the assistants of the demo have answers to grade by hand, and find some that are graded", async () => {
  const courseId = (await viewer("assistant@demo.gradus"))?.course.id ?? "";
  const reviews = await listReviews(db, { courseId, now });
  const waiting = reviews.filter((review) => review.waiting);
  expect(waiting.length).toBeGreaterThan(3);
  expect(reviews.length - waiting.length).toBeGreaterThan(5);
});

test("the demo shows what the staff decide about single students, and leaves them something to decide", async () => {
  const courseId = (await viewer("student@demo.gradus"))?.course.id ?? "";
  const appeals = await listOpenAppeals(db, { courseId, now });
  expect(appeals.map(({ name }) => name)).toEqual(["Базарова Сэсэг"]);
  expect(await db.appeal.count({ where: { outcome: "kept" } })).toBe(1);
  expect((await listOpenRequests(db, courseId)).map(({ name }) => name)).toEqual(["Виноградов Лев"]);
  const { assessmentId } = await db.item.findFirstOrThrow({ where: { exerciseId: "normal-equation" } });
  const extended = await listExtensions(db, assessmentId);
  expect(new Set(extended.map(({ reason }) => reason)).size).toBe(2);
  expect(extended.some(({ name }) => name === "Лаврова Дарья")).toBe(true);
  const overridden = (await standings()).flatMap(({ assessments }) =>
    assessments.flatMap(({ items }) => items.filter((item) => item.overridden)),
  );
  expect(overridden.map(({ points }) => points?.toString())).toEqual(["2.5", undefined]);
  expect((await listMaterials(db, courseId)).map(({ kind }) => kind)).toEqual([
    ...["lecture", "seminar", "book", "link"],
  ]);
});

test("the comments on the demo student's program stand at the line that they are about", async () => {
  const { id, source } = await db.submission.findFirstOrThrow({
    where: { exerciseId: "gradient-step", user: { email: "student@demo.gradus" } },
    orderBy: { createdAt: "desc" },
  });
  const [whole, line] = await listComments(db, id);
  expect([whole?.line, source?.split("\n")[(line?.line ?? 0) - 1]?.trim()]).toEqual([
    null,
    "return weight + (eta * 2 * slope) / X.length;",
  ]);
});

test("everything in the demo's history happened before now and has a real report", async () => {
  const submissions = await db.submission.findMany({ select: { id: true, createdAt: true } });
  expect(submissions.length).toBeGreaterThan(80);
  expect(submissions.filter(({ createdAt }) => createdAt >= now)).toEqual([]);
  const answers = await db.submission.findMany({
    where: { questionId: { not: null } },
    select: { verdict: { select: { report: true, verdict: true } } },
  });
  const verdicts = answers.map(({ verdict }) => verdict?.verdict);
  expect(verdicts).toEqual(expect.arrayContaining(["accepted", "partial"]));
  for (const { verdict } of answers)
    expect(answerReportSchema.parse(verdict?.report).verdict).toBe(verdict?.verdict);
  const sources = await db.submission.findMany({ where: { exerciseId: { not: null } }, take: 10 });
  for (const { id } of sources) {
    const submission = await findSubmission(db, id);
    expect(submission?.report?.cases.length).toBeGreaterThan(0);
    expect(submission?.report?.verdict).toBe(submission?.verdict);
  }
});

test("seeding again changes nothing", async () => {
  const before = await db.submission.count();
  await seedDemo({ databaseUrl, now: new Date("2026-12-24T09:00:00Z") });
  expect([await db.submission.count(), await db.course.count()]).toEqual([before, 1]);
});

test("outside demo mode nothing of the demo is left, and the rest stays", async () => {
  await db.user.create({ data: { email: "real@x.ru", name: "Настоящий человек" } });
  await removeDemo({ databaseUrl });
  expect(await db.user.findMany({ select: { email: true } })).toEqual([{ email: "real@x.ru" }]);
  expect([await db.course.count(), await db.submission.count()]).toEqual([0, 0]);
});
