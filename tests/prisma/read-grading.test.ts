import { expect, test, vi } from "vitest";
import { recordFault, recordVerdict, takeSubmission } from "#prisma/grading.ts";
import { openQueue } from "#prisma/queue.ts";
import { readGrading } from "#prisma/read-grading.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";
import { halfReport } from "#tests/prisma/report.ts";
import { unkept } from "#tests/prisma/unkept.ts";

const secondsLater = (seconds: number) => new Date(now.getTime() + seconds * 1000);

async function openGrading() {
  const course = await freshCourse();
  return {
    ...course,
    read: (courseId = course.courseId) => readGrading(course.db, { courseId, now }),
    /** A submission that got its verdict so many milliseconds after it was sent. */
    async graded(source: string, tookMs: number) {
      const { id } = await course.submit({ source });
      await recordVerdict(course.db, { submissionId: id, report: halfReport });
      const createdAt = new Date(now.getTime() + tookMs);
      await unkept(course.db, ({ verdictRecord }) =>
        verdictRecord.update({ where: { submissionId: id }, data: { createdAt } }),
      );
    },
  };
}

test("where nothing happened, nothing is made up", async () => {
  const { read } = await openGrading();
  expect(await read()).toEqual({
    waiting: 0,
    running: 0,
    oldestWaitingSince: null,
    lastHour: { verdicts: 0, medianMs: null, p95Ms: null },
    faulted: [],
    graders: [],
  });
});

test("it tells who waits, since when, and who is being graded", async () => {
  const { db, submit, read } = await openGrading();
  await submit({ source: "1", now: secondsLater(20) });
  await submit({ source: "2", now: secondsLater(10) });
  const { id } = await submit({ source: "3", now });
  await takeSubmission(db, id);
  expect(await read()).toMatchObject({ waiting: 2, running: 1, oldestWaitingSince: secondsLater(10) });
});

test("the times of the last hour are from submission to verdict", async () => {
  const { graded, read, db, courseId } = await openGrading();
  for (const tookMs of [10, 20, 30, 40, 1000]) await graded(`${tookMs}`, tookMs);
  const { lastHour } = await read();
  expect(lastHour.verdicts).toBe(5);
  expect(lastHour.medianMs).toBeCloseTo(30);
  expect(lastHour.p95Ms).toBeCloseTo(808);
  const later = await readGrading(db, { courseId, now: secondsLater(3700) });
  expect(later.lastHour.verdicts).toBe(0);
});

test("a fault is shown with its reason, person and tries until it is recovered, and after", async () => {
  const { db, submit, read } = await openGrading();
  const { id } = await submit();
  for (const reason of ["first", "second"]) {
    await takeSubmission(db, id);
    await recordFault(db, { submissionId: id, reason });
  }
  const fault = { submissionId: id, contentId: "log-loss", person: "Анна Ли", faults: 2, reason: "second" };
  expect((await read()).faulted).toMatchObject([{ ...fault, recovered: false }]);
  await recordVerdict(db, { submissionId: id, report: halfReport });
  expect((await read()).faulted).toMatchObject([{ ...fault, recovered: true }]);
});

test("faults that are not recovered come first", async () => {
  const { db, submit, read } = await openGrading();
  const [open, recovered] = [(await submit({ source: "1" })).id, (await submit({ source: "2" })).id];
  for (const submissionId of [open, recovered]) await recordFault(db, { submissionId, reason: "r" });
  await recordVerdict(db, { submissionId: recovered, report: halfReport });
  expect((await read()).faulted.map(({ submissionId }) => submissionId)).toEqual([open, recovered]);
});

test("another course shows in nothing", async () => {
  const { db, submit, graded, read } = await openGrading();
  await graded("1", 10);
  const { id } = await submit({ source: "2" });
  await recordFault(db, { submissionId: id, reason: "r" });
  await submit({ source: "3", itemId: null });
  expect(await read()).toMatchObject({ waiting: 2, lastHour: { verdicts: 1 } });
  const elsewhere = await read("01a20c52-d7b4-7397-b59e-9ad327728988");
  expect(elsewhere).toMatchObject({ waiting: 0, faulted: [], lastHour: { verdicts: 0 } });
});

test("a grader is alive as long as its connections are", async () => {
  const { url, read } = await openGrading();
  const queue = await openQueue(url, "worker");
  await queue.work(async () => {}, { concurrency: 1 });
  const [grader, ...others] = (await read()).graders;
  expect(others).toEqual([]);
  expect(grader).toMatchObject({ pid: process.pid, host: expect.stringMatching(/./) });
  await queue.close();
  await vi.waitFor(async () => expect((await read()).graders).toEqual([]), { timeout: 10_000 });
});
