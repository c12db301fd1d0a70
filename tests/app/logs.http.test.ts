import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type pg from "pg";
import { expect, test, vi } from "vitest";
import { openProxy } from "#tests/prisma/proxy.ts";
import { signIn } from "#tests/setup/caller.ts";
import { ownDatabase } from "#tests/setup/own-database.ts";
import { startOwnGrader, startOwnSite } from "#tests/setup/own-processes.ts";

/** Nothing else in the world has it; each secret of this test is it and a word. */
const marker = randomUUID().replaceAll("-", "");
const marked = (word: string) => `${word}${marker}`;

/** Programs that get their author's words into as many messages as there are. */
const programs = {
  thrown: `export function logLoss() { throw new Error("${marked("thrown")}"); }`,
  printed: `export function logLoss() { console.log("${marked("printed")}"); return NaN; }`,
  returned: `export function logLoss() { return "${marked("returned")}"; }`,
  broken: `export const ${marked("x")} = ;`,
  imported: `import "${marked("module")}"; export const logLoss = () => 0;`,
};
/** The database refuses a row with this word in it, and says the whole row. */
const refusedByDatabase = marked("refused");
const unrecordable = marked("unrecordable");

test("no log has a source text, a password, a token or a cookie in it, not even beside a failure", async () => {
  const { url, client } = await ownDatabase();
  await client.query(`
    ALTER TABLE "Submission" ADD CHECK (source NOT LIKE '%${refusedByDatabase}%');
    ALTER TABLE "VerdictRecord" ADD CHECK (report::text NOT LIKE '%${unrecordable}%')`);
  const proxy = await openProxy(url);
  const site = await startOwnSite(proxy.url, { LOG_LEVEL: "debug", METRICS_TOKEN: marked("metrics-token") });
  const grader = await startOwnGrader(proxy.url, { LOG_LEVEL: "debug" });
  const { address } = site;
  const student = await signIn(address, "student@demo.gradus");
  const submit = (source: string) =>
    student.post("/api/submissions", { exerciseId: "log-loss", source, kind: "submit" });

  for (const source of Object.values(programs)) await student.submit("log-loss", source);
  expect((await submit(`export const x = "${refusedByDatabase}"`)).status).toBe(500);
  await submit(`export function logLoss() { throw new Error("${unrecordable}"); }`);
  const raw = { "content-type": "application/json" };
  const post = (body: string) => fetch(`${address}/api/submissions`, { method: "POST", headers: raw, body });
  await post(`{"source": "${marked("json")}"`);
  await student.post("/api/submissions", { exerciseId: "log-loss", source: `${marked("nul")}\u0000` });
  await tryPassword(address);

  const bearer = { authorization: `Bearer ${marked("bearer")}` };
  await fetch(`${address}/api/submissions`, { headers: bearer });
  await fetch(`${address}/metrics`, { headers: bearer });
  await fetch(`${address}/ru`, { headers: { cookie: `next-auth.session-token=${marked("cookie")}` } });
  await fetch(`${address}/api/grades.csv?token=${marked("link")}`);
  const { token } = await (await student.post("/api/tokens", { name: "x" })).json();
  await fetch(`${address}/api/tokens`, { headers: { authorization: `Bearer ${token}` } });

  await proxy.cut();
  expect((await submit(`export const x = "${marked("away")}"`)).status).toBe(503);
  await tryPassword(address);
  await proxy.mend();

  // What has to be in the logs, so that it is known that these failures were logged at all. A line may come later than
  // the answer that it is about.
  await vi.waitFor(
    () => {
      expect(grader.output()).toContain("a verdict could not be recorded");
      expect(site.output()).toMatch(/"a request failed"/);
      expect(site.output()).toMatch(/"sign-in failed"/);
      expect(site.output()).toMatch(/"status":500,.*"answered"/);
      expect(site.output()).toContain("violates check constraint");
    },
    { timeout: 20_000, interval: 100 },
  );
  await site.end("SIGTERM");
  await grader.end("SIGTERM");

  const postgres = await readPostgresLog(client);
  expect(postgres).toContain("violates check constraint");
  expect(typeof token).toBe("string");
  for (const output of [site.output(), grader.output(), postgres]) {
    expect(output.length).toBeGreaterThan(100);
    expect(output).not.toContain(marker);
    expect(output).not.toContain(token);
  }
  const lines = `${site.output()}${grader.output()}`.split("\n").filter(Boolean);
  expect(lines.filter((line) => !isLogLine(line))).toEqual([]);
});

async function tryPassword(address: string): Promise<void> {
  const begun = await fetch(`${address}/api/auth/csrf`);
  const { csrfToken } = await begun.json();
  const cookie = begun.headers.getSetCookie().map((line) => line.split(";")[0]);
  await fetch(`${address}/api/auth/callback/password`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookie.join("; ") },
    body: new URLSearchParams({
      email: "student@demo.gradus",
      password: marked("password"),
      csrfToken,
      json: "true",
    }),
  });
}

/** The embedded Postgres keeps its log beside its data. */
async function readPostgresLog(client: pg.Client): Promise<string> {
  const { rows } = await client.query("SHOW data_directory");
  return readFile(join(dirname(rows[0].data_directory), "postgres.log"), "utf8");
}

function isLogLine(line: string): boolean {
  try {
    const { level, time, process } = JSON.parse(line);
    return [typeof level, typeof time, typeof process].join() === "number,number,string";
  } catch {
    return false;
  }
}
