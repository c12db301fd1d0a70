import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { foldGradebook } from "#lib/gradebook.ts";
import {
  type AttemptState,
  answersSavedSchema,
  attemptEventSchema,
  attemptStateSchema,
} from "#lib/sitting/api.ts";
import { graceMs } from "#lib/sitting/clock.ts";
import { watchedSittingSchema } from "#lib/sitting/staff-api.ts";
import { connect, type Database } from "#prisma/client.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { type Call, callAs, makeExam, type Person } from "#tests/setup/exam.ts";
import { commandOf, isAlive, makeDataDir, type RunningProduct, startProduct } from "#tests/setup/product.ts";

const sittings = 100;
/** Answers that each of them saves, and the pause before the next, drawn anew each time. */
const saves = 8;
const pauseMs = () => 1_000 + Math.random() * 3_000;

let dataDir: Awaited<ReturnType<typeof makeDataDir>>;
let product: RunningProduct;
let db: Database;
let exam: Awaited<ReturnType<typeof makeExam>>;
let students: Person[];
let lecturer: Call;
beforeAll(async () => {
  dataDir = await makeDataDir();
  product = await startProduct({ DATA_DIR: dataDir.path, DEMO: "false" });
  db = connect(await readFile(join(dataDir.path, "database-url"), "utf8"), { poolSize: 4 });
  const now = Date.now();
  exam = await makeExam(db, {
    opensAt: new Date(now - 60_000),
    closesAt: new Date(now + 3_600_000),
    durationMinutes: 30,
  });
  students = [];
  for (let i = 0; i < sittings; i += 1) students.push(await exam.enrol("student"));
  lecturer = callAs(product.address, await exam.enrol("lecturer"));
  await db.user.updateMany({ data: { demo: false } }); // a site without the demo lets no demo account in
});
afterAll(async () => {
  await db.$disconnect();
  await product.stop();
  await dataDir.remove();
});

/** What one student's device knows to be saved: the last text of each item that the server acknowledged. */
type Acknowledged = Map<string, { text: string; version: number }>;

/** Repeats a request until it is answered at all and not by 503, as the pages do; counts the tries that failed. */
async function persist(request: () => Promise<Response>, lost: { count: number }): Promise<Response> {
  for (;;) {
    const response = await request().catch(() => null);
    if (response && response.status < 500) return response;
    lost.count += 1;
    await pause(200);
  }
}

async function begin(call: Call): Promise<AttemptState> {
  const response = await call("POST", `/api/assessments/${exam.examId}/attempts`);
  expect(response.status).toBe(201);
  return attemptStateSchema.parse(await response.json());
}

async function writeExam(
  call: Call,
  { attempt, items }: AttemptState,
  lost: { count: number },
): Promise<Acknowledged> {
  const acknowledged: Acknowledged = new Map();
  for (let i = 0; i < saves; i += 1) {
    await pause(pauseMs());
    const { itemId } = items[Math.floor(Math.random() * items.length)];
    const baseVersion = acknowledged.get(itemId)?.version ?? 0;
    const text = `${attempt.id.slice(-6)} ${i}`;
    const answers = { x: { kind: "number", text } };
    const path = `/api/attempts/${attempt.id}/answers/${itemId}`;
    const response = await persist(() => call("PUT", path, { answers, baseVersion }), lost);
    expect(response.status).toBe(200);
    const { version } = answersSavedSchema.parse(await response.json());
    expect(version).toBe(baseVersion + 1);
    acknowledged.set(itemId, { text, version });
  }
  return acknowledged;
}

const sitePid = () => product.processes().find((pid) => commandOf(pid).includes("bin/site.ts"));

/** Reads the events of an attempt until one is as wanted. */
async function waitForEvent(response: Response, wanted: (event: unknown) => boolean): Promise<void> {
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += new TextDecoder().decode(chunk);
    const events = [...text.matchAll(/^data: (.*)\n\n/gm)].map(([, json]) =>
      attemptEventSchema.parse(JSON.parse(json ?? "")),
    );
    if (events.some(wanted)) return;
  }
  throw new Error(`The stream ended: ${text}`);
}

test("a hundred sit an exam, the site falls in the middle, and not one saved answer is lost", async () => {
  const calls = students.map((student) => callAs(product.address, student));
  const begun = await Promise.all(calls.map(begin));
  expect(new Set(begun.map(({ items }) => JSON.stringify(items.map(({ content }) => content)))).size).toBe(
    sittings,
  );

  const lost = { count: 0 };
  const writing = Promise.all(calls.map((call, i) => writeExam(call, begun[i], lost)));
  await pause(8_000);
  const pid = sitePid() ?? 0;
  process.kill(pid, "SIGKILL");
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 5_000, interval: 20 });

  const acknowledged = await writing;
  expect(lost.count).toBeGreaterThan(0);
  expect(sitePid()).not.toBe(pid);
  const stored = await db.answerDraft.findMany({
    select: { attemptId: true, itemId: true, answers: true, version: true },
  });
  const known = (attemptId: string, itemId: string) =>
    stored.find((row) => row.attemptId === attemptId && row.itemId === itemId);
  for (const [i, items] of acknowledged.entries())
    for (const [itemId, { text, version }] of items)
      expect(known(begun[i].attempt.id, itemId)).toMatchObject({
        version,
        answers: { x: { kind: "number", text } },
      });
  expect(stored).toHaveLength(acknowledged.reduce((sum, { size }) => sum + size, 0));

  await extendAndSee(calls[0], begun[0]);
  await handInAndSee(calls, begun);
  await seeSubmissions(begun, acknowledged);
});

/** The lecturer gives everybody ten minutes, and who follows an attempt sees it without asking. */
async function extendAndSee(call: Call, { attempt }: AttemptState): Promise<void> {
  const leaving = new AbortController();
  const stream = await call("GET", `/api/attempts/${attempt.id}/events`, undefined, leaving.signal);
  const later = new Date(Date.parse(attempt.endsAt ?? "") + 600_000).toISOString();
  const seen = waitForEvent(stream, (event) => JSON.stringify(event).includes(`"endsAt":"${later}"`));
  const extension = { minutes: 10, attemptId: null, reason: "the site fell" };
  const response = await lecturer("POST", `/api/assessments/${exam.examId}/extensions`, extension);
  expect(response.status).toBe(201);
  await seen;
  leaving.abort();
}

/** Half of them hand in; for the others the time comes, which the clock of the database brings here. */
async function handInAndSee(calls: readonly Call[], begun: readonly AttemptState[]): Promise<void> {
  const half = sittings / 2;
  const handIn = (call: Call, i: number) => call("POST", `/api/attempts/${begun[i].attempt.id}/hand-in`);
  const statuses = (await Promise.all(calls.slice(0, half).map(handIn))).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  await db.$executeRaw`
    UPDATE "Attempt" SET "endsAt" = clock_timestamp() - make_interval(secs => ${graceMs / 1000 + 1})
    WHERE "handedInAt" IS NULL`;
  await vi.waitFor(
    async () => {
      const watched = await lecturer("GET", `/api/assessments/${exam.examId}/sitting`);
      const { people } = watchedSittingSchema.parse(await watched.json());
      expect(people.filter(({ state }) => state === "handed_in")).toHaveLength(sittings);
      const by = people.map(({ attempt }) => attempt?.handedInBy);
      expect(
        [by.filter((one) => one === "student"), by.filter((one) => one === "time")].map(
          (some) => some.length,
        ),
      ).toEqual([half, half]);
    },
    { timeout: 30_000, interval: 500 },
  );
}

/** Every question of everybody is a submission with what was saved last, and the grader grades them all. */
async function seeSubmissions(
  begun: readonly AttemptState[],
  acknowledged: readonly Acknowledged[],
): Promise<void> {
  const submissions = await db.submission.findMany({
    select: { attemptId: true, itemId: true, answers: true },
  });
  expect(submissions).toHaveLength(sittings * exam.itemIds.length);
  const places = new Map(begun.map(({ attempt }, i) => [attempt.id, i]));
  for (const { attemptId, itemId, answers } of submissions) {
    const saved = acknowledged[places.get(attemptId ?? "") ?? -1]?.get(itemId ?? "");
    expect(answers).toEqual(saved ? { x: { kind: "number", text: saved.text } } : {});
  }
  await vi.waitFor(
    async () => expect(await db.submission.count({ where: { status: { not: "graded" } } })).toBe(0),
    { timeout: 60_000, interval: 500 },
  );
  const standings = foldGradebook(await loadGradebook(db, { courseId: exam.courseId, now: new Date() }));
  expect(standings.filter(({ components }) => components.exam.mark !== null)).toHaveLength(sittings);
}
