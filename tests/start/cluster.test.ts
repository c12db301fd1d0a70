import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepRunning } from "#bin/start/child.ts";
import { clusterPassword } from "#bin/start/cluster.ts";
import { freePort } from "#bin/start/ports.ts";
import { commandOf, isAlive } from "#tests/setup/product.ts";

/** Only this account may enter it: Postgres, which refuses to run as root, has to get in all the same. */
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "gradus-cluster-"));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

function open(port: number) {
  return keepRunning({
    name: "Postgres",
    command: ["bin/start/postgres.ts", dataDir, String(port)],
    environment: process.env,
    stopWithinMs: 15_000,
    saysReady: true,
  });
}

async function ask(port: number, sql: string): Promise<unknown[]> {
  const client = new pg.Client(`postgresql://gradus:${clusterPassword(dataDir)}@127.0.0.1:${port}/gradus`);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

async function serverPid(): Promise<number> {
  return Number((await readFile(join(dataDir, "postgres/postmaster.pid"), "utf8")).split("\n")[0]);
}

test("Postgres comes back with its data after its keeper was killed", { timeout: 60_000 }, async () => {
  const port = await freePort();
  const keeper = spawn(process.execPath, ["bin/start/postgres.ts", dataDir, String(port)], {
    stdio: ["pipe", "inherit", "inherit", "ipc"],
  });
  await once(keeper, "message");
  await ask(port, "CREATE TABLE kept AS SELECT 'шаг' AS word");
  const left = await serverPid();
  expect(commandOf(left)).toContain(dataDir);

  keeper.kill("SIGKILL");
  expect(isAlive(left)).toBe(true);
  const next = open(port);
  await next.ready;
  expect(isAlive(left)).toBe(false);
  expect(await ask(port, "SELECT upper(word) AS word FROM kept")).toEqual([{ word: "ШАГ" }]);
  await next.stop();
  expect(isAlive(await serverPid().catch(() => 0))).toBe(false);
});

test("the password is needed", async () => {
  const port = await freePort();
  const keeper = open(port);
  await keeper.ready;
  const client = new pg.Client(`postgresql://gradus:wrong@127.0.0.1:${port}/gradus`);
  await expect(client.connect()).rejects.toThrow("password authentication failed");
  await keeper.stop();
});
