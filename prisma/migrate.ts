import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import pg from "pg";
import { prepareQueue } from "#prisma/queue.ts";

const folder = new URL("migrations/", import.meta.url);

/**
 * Brings the database at `url` to the newest migration, and makes the queue ready, so that site and graders
 * find everything in place. Several processes may call it at once; one works, the others wait for it.
 *
 * It keeps the same table of migrations as `prisma migrate deploy` and holds the same lock, so that either
 * may go on where the other stopped.
 *
 * @returns the names of the migrations that were applied now.
 * @throws when an applied migration was changed afterwards, or when one fails; that one leaves no trace.
 */
export async function migrate(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(${prismaLock})`);
    await client.query(createTable);
    const applied = await appliedMigrations(client);
    const pending = (await readMigrations()).filter((migration) => isPending(migration, applied));
    for (const migration of pending) await apply(client, migration);
    await prepareQueue(url);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

/** The number under which Prisma's own migration commands lock a database. */
const prismaLock = 72707369;

const createTable = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

type Migration = { name: string; sql: string; checksum: string };

async function readMigrations(): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(new URL(`${name}/migration.sql`, folder), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/** Checksums of the finished migrations by name. */
async function appliedMigrations(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  const failed = rows.find((row) => !row.finished);
  if (failed) throw new Error(`The migration ${failed.name} was begun by another tool and did not finish.`);
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

function isPending(migration: Migration, applied: Map<string, string>): boolean {
  const checksum = applied.get(migration.name);
  if (checksum !== undefined && checksum !== migration.checksum)
    throw new Error(`The migration ${migration.name} was changed after it had been applied.`);
  return checksum === undefined;
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration) {
  const startedAt = new Date();
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name, startedAt],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new Error(`The migration ${name} failed and was taken back.`, { cause: error });
  }
}
