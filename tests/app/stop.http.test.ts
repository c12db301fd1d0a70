import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { type Caller, signIn } from "#tests/setup/caller.ts";
import { ownDatabase } from "#tests/setup/own-database.ts";
import { startOwnGrader, startOwnSite } from "#tests/setup/own-processes.ts";

/** As the README states them, and with them `start` and the container wait before they kill. */
const siteStopsWithinMs = 8_000;
const graderStopsWithinMs = 15_000;
const lanes = 4;

test("on SIGTERM a site ends its streams with the word to come again, and what it took is not lost", async () => {
  const { url, client } = await ownDatabase();
  const site = await startOwnSite(url);
  const student = await signIn(site.address, "student@demo.gradus");
  const taken = new Map<string, string>();
  const keys: string[] = [];
  const sendNext = async () => {
    const key = randomUUID();
    keys.push(key);
    const id = await send(student, key);
    taken.set(key, id);
    return id;
  };
  const streams = await Promise.all(
    [await sendNext(), await sendNext()].map(async (id) =>
      readAll(await student.get(`/api/submissions/${id}/events`)),
    ),
  );
  await vi.waitFor(() =>
    expect(streams.map(({ text }) => text)).toEqual(streams.map(() => expect.stringContaining("data: "))),
  );

  let isGone = false;
  const sending = Array.from({ length: lanes }, async () => {
    while (!isGone) await sendNext().catch(() => (isGone = true));
  });
  await vi.waitFor(() => expect(taken.size).toBeGreaterThan(20), { timeout: 20_000, interval: 5 });
  const { code, ms } = await site.end("SIGTERM");
  await Promise.all(sending);

  expect(code).toBe(0);
  expect(ms).toBeLessThan(siteStopsWithinMs);
  for (const { ended } of streams) expect(await ended).toMatch(/\n\nretry: \d+\n\n$/);

  const successor = await startOwnSite(url);
  const again = await signIn(successor.address, "student@demo.gradus");
  for (const key of keys) {
    const id = await send(again, key);
    expect(taken.get(key) ?? id).toBe(id);
    taken.set(key, id);
  }
  expect(new Set(taken.values()).size).toBe(keys.length);

  const first = await startOwnGrader(url);
  const graded = async () => {
    const { rows } = await client.query(
      `SELECT s.status, v.verdict FROM "Submission" AS s LEFT JOIN "VerdictRecord" AS v ON v."submissionId" = s.id
       WHERE s.id = ANY($1)`,
      [[...taken.values()]],
    );
    return rows.filter(({ verdict }) => verdict === "wrong_answer").length;
  };
  await vi.waitFor(async () => expect(await graded()).toBeGreaterThan(3), { timeout: 30_000, interval: 20 });
  const stopped = await first.end("SIGTERM");
  expect(stopped.code).toBe(0);
  expect(stopped.ms).toBeLessThan(graderStopsWithinMs);
  expect(await graded()).toBeLessThan(keys.length);
  const { rows } = await client.query(`SELECT id FROM "Submission" WHERE status = 'running'`);
  expect(rows).toEqual([]);

  await startOwnGrader(url);
  await vi.waitFor(async () => expect(await graded()).toBe(keys.length), { timeout: 60_000, interval: 100 });
});

/** Wrong, and slow enough that a grader is in the middle of some when it is told to stop. @returns its id. */
async function send(student: Caller, key: string): Promise<string> {
  const source = `export function logLoss(y: number[], p: number[]): number { for (let i = 0; i < 5e6; i++); return y.length; } // ${key}`;
  const body = { exerciseId: "log-loss", source };
  const response = await student.post("/api/submissions", body, { "idempotency-key": key });
  expect(response.status).toBe(202);
  return (await response.json()).id;
}

/** Reads a stream as it comes; `ended` is all of it, and fails when the connection was cut instead. */
function readAll(response: Response): { text: string; ended: Promise<string> } {
  const stream = { text: "", ended: Promise.resolve("") };
  const decoder = new TextDecoder();
  stream.ended = (async () => {
    for await (const chunk of response.body ?? []) stream.text += decoder.decode(chunk, { stream: true });
    return stream.text;
  })();
  stream.ended.catch(() => {});
  return stream;
}
