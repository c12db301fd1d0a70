import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test, vi } from "vitest";
import { connect } from "#prisma/client.ts";
import { openQueue } from "#prisma/queue.ts";
import { createSubmission } from "#prisma/submissions.ts";
import { isDatabaseUnavailable } from "#prisma/unavailable.ts";
import { type FreshCourse, freshCourse, now } from "#tests/prisma/fresh-course.ts";
import { openProxy } from "#tests/prisma/proxy.ts";

/** A worker that notes what it takes and does with it what the test says. */
async function openWorker(url: string, handle: (id: string) => Promise<void> = async () => {}) {
  const taken: string[] = [];
  const queue = await openQueue(url, "worker");
  onTestFinished(() => queue.close());
  await queue.work(
    async (id) => {
      taken.push(id);
      await handle(id);
    },
    { concurrency: 2 },
  );
  return taken;
}

const unfinishedJobs = ({ db }: FreshCourse) =>
  db.$queryRaw<unknown[]>`SELECT 1 FROM pgboss.job WHERE name = 'grade' AND state <> 'completed'`;

test("a waiting worker takes a submission at once", async () => {
  const course = await freshCourse();
  const taken = await openWorker(course.url);
  const { id } = await course.submit();
  await vi.waitFor(() => expect(taken).toEqual([id]), { timeout: 1_000, interval: 5 });
  await vi.waitFor(async () => expect(await unfinishedJobs(course)).toEqual([]));
});

test("a crowd that came before the worker is taken without pauses", async () => {
  const course = await freshCourse();
  const ids = [];
  for (let index = 0; index < 60; index++) ids.push((await course.submit({ source: `${index}` })).id);
  const taken = await openWorker(course.url);
  // With a pause after each batch it would take half a minute.
  await vi.waitFor(() => expect(new Set(taken).size).toBe(60), { timeout: 15_000, interval: 5 });
  expect(taken).toHaveLength(60);
});

test("a submission whose grading failed through us comes back", async () => {
  const course = await freshCourse();
  let tries = 0;
  const taken = await openWorker(course.url, async () => {
    if (++tries === 1) throw new Error("the box failed");
  });
  const { id } = await course.submit();
  await vi.waitFor(() => expect(taken).toEqual([id, id]), { timeout: 15_000 });
});

test("a submission survives the death of the worker that had it", async () => {
  const course = await freshCourse();
  const { id } = await course.submit();
  const worker = spawn(process.execPath, ["tests/prisma/hanging-worker.ts", course.url]);
  await once(worker.stdout, "data");
  worker.kill("SIGKILL");
  const taken = await openWorker(course.url);
  await vi.waitFor(() => expect(taken).toEqual([id]), { timeout: 25_000 });
}, 40_000);

test("a worker goes on after its database was away", async () => {
  const course = await freshCourse();
  const proxy = await openProxy(course.url);
  const taken = await openWorker(proxy.url);
  await proxy.cut();
  const { id } = await course.submit();
  await proxy.mend();
  await vi.waitFor(() => expect(taken).toEqual([id]), { timeout: 15_000 });
});

test("a site sends again as soon as its database is back, and tells meanwhile that it is away", async () => {
  const course = await freshCourse();
  const proxy = await openProxy(course.url);
  await proxy.cut();
  const db = connect(proxy.url);
  const queue = await openQueue(proxy.url, "sender");
  onTestFinished(async () => {
    await queue.close();
    await db.$disconnect();
  });
  const { userId, itemId } = course;
  const submit = (source: string) =>
    createSubmission(db, queue, {
      userId,
      itemId,
      exerciseId: "log-loss",
      kind: "submit",
      source,
      idempotencyKey: null,
      now,
    });

  for (const round of [1, 2]) {
    const error = await submit(`${round}`).catch((error: unknown) => error);
    expect(isDatabaseUnavailable(error)).toBe(true);
    await proxy.mend();
    const answer = await submit(`${round}`);
    expect(answer?.created).toBe(true);
    await proxy.cut();
  }
  expect(await course.db.submission.count()).toBe(2);
});
