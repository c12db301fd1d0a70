import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { problemSchema } from "#lib/api.ts";
import { problems } from "#lib/texts/ru/problems.ts";
import { openProxy } from "#tests/prisma/proxy.ts";
import { type Caller, signIn } from "#tests/setup/caller.ts";
import { withDatabase } from "#tests/setup/database.ts";
import { makeDataDir, type RunningProduct, startProduct } from "#tests/setup/product.ts";

const perMinute = 30;
const database = "gradus_outage";

let client: pg.Client;
let proxy: Awaited<ReturnType<typeof openProxy>>;
let dataDir: Awaited<ReturnType<typeof makeDataDir>>;
let product: RunningProduct;
beforeAll(async () => {
  const { databaseUrl } = inject("site");
  const admin = new pg.Client(databaseUrl);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${database}`);
  await admin.end();
  client = new pg.Client(withDatabase(databaseUrl, database));
  await client.connect();
  proxy = await openProxy(withDatabase(databaseUrl, database));
  dataDir = await makeDataDir();
  product = await startProduct({
    DATA_DIR: dataDir.path,
    DATABASE_URL: proxy.url,
    AUTH_SECRET: randomUUID(),
    DEMO: "true",
    SUBMISSIONS_PER_MINUTE: String(perMinute),
  });
});
afterAll(async () => {
  await product.stop();
  await client.end();
  await dataDir.remove();
});

/** Every source is another one, so that none is taken for the one before it. */
function attempt() {
  const key = randomUUID();
  const source = `export function logLoss(y: number[], p: number[]): number { return y.length; } // ${key}`;
  return { key, body: { exerciseId: "log-loss", source } };
}

const send = (student: Caller, { key, body }: ReturnType<typeof attempt>) =>
  student.post("/api/submissions", body, { "idempotency-key": key });

const stored = async (keys: readonly string[]) => {
  const { rows } = await client.query(
    `SELECT v.verdict FROM "Submission" AS s LEFT JOIN "VerdictRecord" AS v ON v."submissionId" = s.id
     WHERE s."idempotencyKey" = ANY($1)`,
    [keys],
  );
  return rows;
};

test("ten seconds without a database: every request is told so, and what is sent again is taken once", async () => {
  const student = await signIn(product.address, "student@demo.gradus");
  const before = attempt();
  expect((await send(student, before)).status).toBe(202);

  await proxy.cut();
  const until = performance.now() + 10_000;
  const refused: ReturnType<typeof attempt>[] = [];
  while (performance.now() < until) {
    const lost = attempt();
    const response = await send(student, lost);
    expect(response.status).toBe(503);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(problemSchema.parse(await response.json())).toMatchObject(problems.database_away);
    refused.push(lost);
    await pause(1_000);
  }
  expect(refused.length).toBeGreaterThan(4);
  expect((await fetch(`${product.address}/api/health/ready`)).status).toBe(503);
  expect((await fetch(`${product.address}/api/health/live`)).status).toBe(200);
  await expect(signIn(product.address, "student@demo.gradus")).rejects.toThrow("DatabaseAway");
  await proxy.mend();

  await vi.waitFor(async () => expect((await student.get("/api/health/ready")).status).toBe(200), {
    timeout: 10_000,
    interval: 100,
  });
  for (const lost of refused) {
    const ids = [];
    for (const response of [await send(student, lost), await send(student, lost)]) {
      expect(response.status).toBe(202);
      ids.push((await response.json()).id);
    }
    expect(ids[0]).toBe(ids[1]);
  }
  const keys = [before, ...refused].map(({ key }) => key);
  await vi.waitFor(
    async () => {
      const rows = await stored(keys);
      expect(rows.map(({ verdict }) => verdict)).toEqual(keys.map(() => "wrong_answer"));
    },
    { timeout: 60_000, interval: 200 },
  );
});

test("a person who sends too much within a minute is told when to go on, and what was taken is graded", async () => {
  const student = await signIn(product.address, "assistant@demo.gradus");
  const keys: string[] = [];
  const sendNext = async () => {
    const next = attempt();
    const response = await send(student, next);
    if (response.status === 202) keys.push(next.key);
    return response;
  };
  let response = await sendNext();
  while (response.status === 202) response = await sendNext();
  expect({ status: response.status, taken: keys.length }).toEqual({ status: 429, taken: perMinute });
  const seconds = Number(response.headers.get("retry-after"));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(problemSchema.parse(await response.json()).detail).toContain(String(seconds));
  expect(await stored(keys)).toHaveLength(perMinute);
});
