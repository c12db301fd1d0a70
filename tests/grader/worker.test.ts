import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { reportSchema } from "#lib/report.ts";
import { findSubmission } from "#prisma/submissions.ts";
import { startWorker } from "#tests/grader/worker.ts";
import { type FreshCourse, freshCourse } from "#tests/prisma/fresh-course.ts";

const folder = "exercises/lecture-1/log-loss";
const right = readFileSync(`${folder}/submissions/accepted-loop.ts`, "utf8");
const wrong = readFileSync(`${folder}/submissions/wrong_answer-sum-instead-of-mean.ts`, "utf8");
/** Right, after some work in each call. */
const slow = right.replace("{\n", "{\n  for (let i = 0; i < 1e7; i++);\n");

async function graded({ db }: FreshCourse, id: string) {
  return vi.waitFor(
    async () => {
      const found = await findSubmission(db, id);
      if (found?.status !== "graded") throw new Error(`${found?.status}`);
      return found;
    },
    { timeout: 30_000, interval: 20 },
  );
}

test("what is in the queue is graded, with a report that parses and a verdict to each source", async () => {
  const course = await freshCourse();
  const early = await course.submit({ source: right });
  const worker = await startWorker(course.url);
  const later = await Promise.all([
    course.submit({ source: wrong }),
    course.submit({ source: "export const x = ;" }),
    course.submit({ source: right, kind: "run" }),
  ]);
  const all = await Promise.all([early, ...later].map(({ id }) => graded(course, id)));
  expect(all.map(({ verdict }) => verdict)).toEqual([
    "accepted",
    "wrong_answer",
    "compile_error",
    "accepted",
  ]);
  for (const { report } of all) expect(reportSchema.parse(report)).toEqual(report);
  expect(all[3].report?.cases.every(({ hidden }) => !hidden)).toBe(true);
  // A verdict is in the database a moment before its line is in the log.
  await vi.waitFor(() => expect(worker.log().match(/"msg":"graded"/g)).toHaveLength(4));
  expect(worker.log()).not.toContain("logLoss(");
}, 60_000);

test("a fault of ours is recorded, costs nobody anything, and the grader goes on", async () => {
  const course = await freshCourse();
  const { id } = await course.submit({ exerciseId: "no-such-exercise" });
  const worker = await startWorker(course.url);
  await vi.waitFor(async () => expect(await course.db.graderFault.count()).toBeGreaterThan(0), {
    timeout: 20_000,
  });
  expect(await findSubmission(course.db, id)).toMatchObject({ fault: true, verdict: null });
  const next = await course.submit({ source: right });
  expect((await graded(course, next.id)).verdict).toBe("accepted");
  expect(worker.child.exitCode).toBeNull();
}, 60_000);

test("on SIGTERM the submission at work is finished, and the process ends with nothing left behind", async () => {
  const course = await freshCourse();
  const worker = await startWorker(course.url);
  const { id } = await course.submit({ source: slow });
  await vi.waitFor(async () => expect((await findSubmission(course.db, id))?.status).toBe("running"), {
    timeout: 20_000,
    interval: 10,
  });
  worker.child.kill("SIGTERM");
  expect(await worker.ended).toBe(0);
  expect((await findSubmission(course.db, id))?.verdict).toBe("accepted");
}, 60_000);

test("a grader ends when the process that started it is gone", async () => {
  const course = await freshCourse();
  const worker = await startWorker(course.url);
  worker.child.stdin?.end();
  expect(await worker.ended).toBe(0);
}, 60_000);

test("wrong settings are told in a sentence", async () => {
  await expect(startWorker("mysql://x")).rejects.toThrow("must begin with postgres://");
});
