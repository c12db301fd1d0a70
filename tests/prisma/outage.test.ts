import { expect, onTestFinished, test, vi } from "vitest";
import { connect } from "#prisma/client.ts";
import { openQueue } from "#prisma/queue.ts";
import { createSubmission, findSubmission, queuePlace } from "#prisma/submissions.ts";
import { isDatabaseUnavailable } from "#prisma/unavailable.ts";
import { type FreshCourse, freshCourse, now } from "#tests/prisma/fresh-course.ts";
import { openProxy } from "#tests/prisma/proxy.ts";

/** Eight students at a site whose database comes and goes; each sends, reads and sends again. */
async function openCrowd({ userId, itemId }: FreshCourse, url: string) {
  const db = connect(url, { poolSize: 5 });
  const queue = await openQueue(url, "sender");
  const accepted = new Set<string>();
  const errors: unknown[] = [];
  let leaving = false;
  let count = 0;

  async function student() {
    while (!leaving)
      try {
        const source = `attempt ${count++}`;
        const sent = { userId, itemId, exerciseId: "log-loss", kind: "submit", source, now } as const;
        const { id = "" } = (await createSubmission(db, queue, { ...sent, idempotencyKey: null })) ?? {};
        accepted.add(id);
        await findSubmission(db, id);
        await queuePlace(db, id);
      } catch (error) {
        errors.push(error);
        await new Promise(setImmediate);
      }
  }

  const students = Promise.all(Array.from({ length: 8 }, student));
  const leave = async () => {
    leaving = true;
    await students;
  };
  onTestFinished(async () => {
    await leave();
    await queue.close();
    await db.$disconnect();
  });
  return { accepted, errors, leave };
}

test("a database that goes away and comes back loses nothing that was accepted, and doubles nothing", async () => {
  const course = await freshCourse();
  const proxy = await openProxy(course.url);
  const { accepted, errors, leave } = await openCrowd(course, proxy.url);
  const more = async (what: () => number) => {
    const before = what();
    await vi.waitFor(() => expect(what()).toBeGreaterThan(before + 10), { timeout: 20_000 });
  };
  for (let round = 0; round < 3; round++) {
    await more(() => accepted.size);
    await course.db.$executeRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name LIKE 'gradus%'`;
    await more(() => accepted.size);
    await proxy.cut();
    await more(() => errors.length);
    await proxy.mend();
  }
  await more(() => accepted.size);
  await leave();

  expect(errors.filter((error) => !isDatabaseUnavailable(error))).toEqual([]);
  const stored = await course.db.$queryRaw<{ id: string; jobs: number }[]>`
    SELECT s.id, (SELECT count(*)::int FROM pgboss.job WHERE job.id = s.id) AS jobs FROM "Submission" AS s`;
  expect(stored.filter(({ jobs }) => jobs !== 1)).toEqual([]);
  const ids = new Set(stored.map(({ id }) => id));
  expect([...accepted].filter((id) => !ids.has(id))).toEqual([]);
}, 60_000);
