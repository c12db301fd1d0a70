import { expect, test, vi } from "vitest";
import { queuePlace } from "#prisma/submissions.ts";
import { startWorker } from "#tests/grader/worker.ts";
import { freshCourse } from "#tests/prisma/fresh-course.ts";

/** Takes some time to grade, and every one is another text. */
const slow = (number: number) => `// ${number}
export function logLoss(y: number[], p: number[]) {
  let sum = 0;
  for (let i = 0; i < 2e6; i++) sum += i * y[0];
  return sum;
}`;

/** What one grader with one box has taken already is done first: two at work and two at hand. */
const alreadyTaken = 4;

test("one student's fifty submissions do not delay another's first", async () => {
  const course = await freshCourse();
  const { db } = course;
  const enrolments = { create: { courseId: course.courseId, role: "student" as const } };
  const other = await db.user.create({ data: { email: "pyotr@x.ru", name: "Пётр", enrolments } });
  const crowd: string[] = [];
  for (let i = 0; i < 50; i++) crowd.push((await course.submit({ source: slow(i) })).id);
  await startWorker(course.url);
  const until = (least: number) =>
    vi.waitFor(async () => expect(await db.verdictRecord.count()).toBeGreaterThanOrEqual(least), {
      timeout: 90_000,
      interval: 20,
    });
  await until(3);

  const { id } = await course.submit({ userId: other.id, source: slow(50) });
  const before = await db.verdictRecord.count();
  expect(before).toBeLessThan(20);
  expect(await queuePlace(db, crowd[49])).toBeGreaterThan(20);
  await until(51);

  const inOrder = await db.verdictRecord.findMany({
    orderBy: { createdAt: "asc" },
    select: { submissionId: true },
  });
  const place = inOrder.findIndex(({ submissionId }) => submissionId === id);
  expect(place - before).toBeLessThanOrEqual(alreadyTaken);
}, 180_000);
