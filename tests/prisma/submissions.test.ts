import { expect, test } from "vitest";
import { recordVerdict, takeSubmission } from "#prisma/grading.ts";
import type { Queue } from "#prisma/queue.ts";
import { createSubmission, findSubmission, listSubmissions, queuePlace } from "#prisma/submissions.ts";
import { type FreshCourse, freshCourse, now } from "#tests/prisma/fresh-course.ts";
import { halfReport } from "#tests/prisma/report.ts";

const jobs = ({ db }: FreshCourse) =>
  db.$queryRaw<{ id: string; priority: number }[]>`
    SELECT id, priority FROM pgboss.job WHERE name = 'grade' ORDER BY priority DESC, created_on`;

/** Opens all connections of the pool, so that requests sent together do arrive together. */
async function warmUp({ db, submit }: FreshCourse) {
  await submit({ exerciseId: "another" });
  await Promise.all(Array.from({ length: 10 }, () => db.$queryRaw`SELECT pg_sleep(0.2)::text`));
  await db.submission.deleteMany();
  await db.$executeRaw`DELETE FROM pgboss.job`;
}

test("a submission and its job are stored together", async () => {
  const course = await freshCourse();
  const { id, created } = await course.submit();
  expect(created).toBe(true);
  expect(await findSubmission(course.db, id)).toMatchObject({ id, status: "queued", createdAt: now });
  expect(await jobs(course)).toEqual([{ id, priority: 0 }]);
});

test("when the job cannot be stored, there is no submission either", async () => {
  const course = await freshCourse();
  const broken: Queue = { ...course.queue, send: () => Promise.reject(new Error("no queue")) };
  const sending = createSubmission(course.db, broken, {
    userId: course.userId,
    itemId: course.itemId,
    exerciseId: "log-loss",
    kind: "submit",
    source: "x",
    idempotencyKey: null,
    now,
  });
  await expect(sending).rejects.toThrow("no queue");
  expect(await course.db.submission.count()).toBe(0);
});

test("when the submission cannot be stored, there is no job either", async () => {
  const course = await freshCourse();
  await course.db.$executeRaw`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'refused'; END $$`;
  await course.db.$executeRaw`
    CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON "Submission" INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION refuse()`;
  await expect(course.submit()).rejects.toThrow("refused");
  expect(await jobs(course)).toEqual([]);
});

test("twenty requests with one idempotency key are one submission and one job", async () => {
  const course = await freshCourse();
  await warmUp(course);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      course.submit({ idempotencyKey: "click", source: `attempt ${index}` }),
    ),
  );
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(answers.filter(({ created }) => created)).toHaveLength(1);
  expect(await jobs(course)).toHaveLength(1);
});

test("twenty requests with the same source and no key are one submission while it waits", async () => {
  const course = await freshCourse();
  await warmUp(course);
  const answers = await Promise.all(Array.from({ length: 20 }, () => course.submit()));
  expect(answers.filter(({ created }) => created)).toHaveLength(1);
  expect(await course.db.submission.count()).toBe(1);
});

test("the same source may be sent again once it is graded, and run while it is submitted", async () => {
  const course = await freshCourse();
  const first = await course.submit();
  expect((await course.submit({ kind: "run" })).created).toBe(true);
  await recordVerdict(course.db, { submissionId: first.id, report: halfReport });
  expect((await course.submit()).created).toBe(true);
});

/** Another student of the course. */
function somebodyElse({ db, courseId }: FreshCourse) {
  const enrolments = { create: { courseId, role: "student" as const } };
  return db.user.create({ data: { email: "pyotr@x.ru", name: "Пётр", enrolments } });
}

test("an idempotency key belongs to one person", async () => {
  const course = await freshCourse();
  const other = await somebodyElse(course);
  await course.submit({ idempotencyKey: "key" });
  expect((await course.submit({ idempotencyKey: "key", userId: other.id })).created).toBe(true);
});

test("one person's crowd of submissions does not keep another waiting", async () => {
  const course = await freshCourse();
  const crowd = [];
  for (let index = 0; index < 5; index++) crowd.push((await course.submit({ source: `crowd ${index}` })).id);
  const other = await somebodyElse(course);
  const { id } = await course.submit({ userId: other.id });
  expect((await jobs(course)).map((job) => job.id)).toEqual([crowd[0], id, ...crowd.slice(1)]);
  expect(await queuePlace(course.db, id)).toBe(2);
  expect(await queuePlace(course.db, crowd[4] ?? "")).toBe(6);
});

test("what does not wait has no place in the queue", async () => {
  const course = await freshCourse();
  const { id } = await course.submit();
  await course.db.$executeRaw`UPDATE pgboss.job SET state = 'active'`;
  expect(await queuePlace(course.db, id)).toBeNull();
});

test("attempts are listed newest first, with verdict and score", async () => {
  const course = await freshCourse();
  const first = await course.submit({ source: "1" });
  await recordVerdict(course.db, { submissionId: first.id, report: halfReport });
  const second = await course.submit({ source: "2", now: new Date(now.getTime() + 1000) });
  const { userId } = course;
  const listed = await listSubmissions(course.db, { userId, exerciseId: "log-loss" });
  expect(listed).toMatchObject([
    { id: second.id, status: "queued", verdict: null, score: null },
    { id: first.id, status: "graded", verdict: "partial", score: { numerator: 1, denominator: 2 } },
  ]);
});

test("an id that is none finds nothing", async () => {
  const { db } = await freshCourse();
  expect(await findSubmission(db, "../../etc/passwd")).toBeNull();
  expect(await takeSubmission(db, "01a20c52-d7b4-7397-b59e-9ad327728988")).toBeNull();
});
