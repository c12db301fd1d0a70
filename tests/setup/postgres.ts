import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { keepRunning } from "#bin/start/child.ts";
import { clusterPassword } from "#bin/start/cluster.ts";
import { freePort } from "#bin/start/ports.ts";
import { migrate } from "#prisma/migrate.ts";
import { withDatabase } from "#tests/setup/database.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgres: { url: string; template: string };
  }
}

/** One Postgres for the whole run, with a migrated database in it that every test's own is copied from. */
export default async function setup(project: TestProject) {
  const server = await openServer(process.env.TEST_DATABASE_URL);
  const template = `gradus_test_${randomBytes(4).toString("hex")}`;
  const client = new pg.Client(server.url);
  await client.connect();
  await client.query(`CREATE DATABASE ${template}`);
  await migrate(withDatabase(server.url, template));
  project.provide("postgres", { url: server.url, template });
  return async () => {
    const { rows } = await client.query("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", [
      template,
    ]);
    for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
    await client.end();
    await server.close();
  };
}

/** The Postgres of `TEST_DATABASE_URL`, or else one of our own that forgets everything. */
async function openServer(given: string | undefined): Promise<{ url: string; close(): Promise<void> }> {
  if (given) return { url: given, close: async () => {} };
  const dataDir = await mkdtemp(join(tmpdir(), "gradus-test-"));
  await chmod(dataDir, 0o711);
  const port = await freePort();
  const keeper = keepRunning({
    name: "Postgres",
    command: ["bin/start/postgres.ts", dataDir, String(port)],
    environment: process.env,
    stopWithinMs: 15_000,
    saysReady: true,
  });
  await keeper.ready;
  const url = `postgresql://gradus:${clusterPassword(dataDir)}@127.0.0.1:${port}/gradus`;
  const client = new pg.Client(url);
  await client.connect();
  for (const setting of ["fsync", "synchronous_commit", "full_page_writes"])
    await client.query(`ALTER SYSTEM SET ${setting} = off`);
  await client.query("SELECT pg_reload_conf()");
  await client.end();
  const close = async () => {
    await keeper.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { url, close };
}
