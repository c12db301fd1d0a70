import { expect, onTestFinished, test, vi } from "vitest";
import { type DatabaseEvent, listen } from "#prisma/events.ts";
import { notifyProgress, recordVerdict, takeSubmission } from "#prisma/grading.ts";
import { isDatabaseUnavailable } from "#prisma/unavailable.ts";
import { freshCourse } from "#tests/prisma/fresh-course.ts";
import { openProxy } from "#tests/prisma/proxy.ts";
import { halfReport } from "#tests/prisma/report.ts";

async function listening(url: string) {
  const events: DatabaseEvent[] = [];
  const onReconnect = vi.fn();
  const listener = await listen(url, (event) => events.push(event), onReconnect);
  onTestFinished(() => listener.close());
  return { events, onReconnect };
}

test("the way of a submission is told as it happens", async () => {
  const { url, db, submit } = await freshCourse();
  const { events } = await listening(url);
  const { id: submissionId } = await submit();
  await takeSubmission(db, submissionId);
  await notifyProgress(db, { submissionId, done: 3, total: 20 });
  await recordVerdict(db, { submissionId, report: halfReport });
  await vi.waitFor(() => expect(events).toHaveLength(3));
  expect(events).toEqual([
    { submissionId, type: "running" },
    { submissionId, type: "running", done: 3, total: 20 },
    { submissionId, type: "graded" },
  ]);
});

test("a verdict that is not recorded is not told", async () => {
  const { url, db, submit } = await freshCourse();
  const { id: submissionId } = await submit();
  const { events } = await listening(url);
  await recordVerdict(db, { submissionId, report: halfReport });
  await recordVerdict(db, { submissionId, report: halfReport });
  await notifyProgress(db, { submissionId, done: 1, total: 1 });
  await vi.waitFor(() => expect(events.at(-1)?.type).toBe("running"));
  expect(events.map(({ type }) => type)).toEqual(["graded", "running"]);
});

test("a listener whose connection was ended by the server listens again and says so", async () => {
  const { url, db, submit } = await freshCourse();
  const { events, onReconnect } = await listening(url);
  expect(onReconnect).toHaveBeenCalledTimes(1);
  await db.$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'gradus-events' AND datname = current_database()`;
  await vi.waitFor(() => expect(onReconnect).toHaveBeenCalledTimes(2), { timeout: 10_000 });
  const { id: submissionId } = await submit();
  await takeSubmission(db, submissionId);
  await vi.waitFor(() => expect(events).toEqual([{ submissionId, type: "running" }]));
});

test("a listener opened while the database is away hears it when it is back", async () => {
  const { url, db, submit } = await freshCourse();
  const proxy = await openProxy(url);
  await proxy.cut();
  const { events, onReconnect } = await listening(proxy.url);
  expect(onReconnect).not.toHaveBeenCalled();
  await proxy.mend();
  await vi.waitFor(() => expect(onReconnect).toHaveBeenCalledTimes(1), { timeout: 10_000 });
  await takeSubmission(db, (await submit()).id);
  await vi.waitFor(() => expect(events).toHaveLength(1));
  await proxy.cut();
});

test("only trouble with the connection counts as a database that is away", () => {
  expect(isDatabaseUnavailable(new Error("something else"))).toBe(false);
  expect(isDatabaseUnavailable("text")).toBe(false);
  expect(isDatabaseUnavailable(new Error("wrapped", { cause: new Error("Connection terminated") }))).toBe(
    true,
  );
});
