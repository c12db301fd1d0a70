import { readFile } from "node:fs/promises";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";
import { expect, inject, onTestFinished, test } from "vitest";
import { connect } from "#prisma/client.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { migrate } from "#prisma/migrate.ts";
import { schemaDiff } from "#prisma/schema-diff.ts";
import { freshDatabase, withDatabase } from "#tests/setup/database.ts";

async function query(url: string, sql: string) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

async function emptyDatabase(): Promise<string> {
  const { url } = inject("postgres");
  const name = `empty_${process.pid}_${Math.trunc(performance.now() * 1000)}`;
  await query(url, `CREATE DATABASE ${name}`);
  return withDatabase(url, name);
}

test("a migrated database is what the schema says", async () => {
  expect(await schemaDiff(await freshDatabase())).toBe("");
});

test("a difference between database and schema is seen", async () => {
  const url = await freshDatabase();
  await query(url, `ALTER TABLE "User" DROP COLUMN "name"`);
  expect(await schemaDiff(url)).toContain(`ALTER TABLE "User" ADD COLUMN     "name" TEXT NOT NULL`);
});

test("every model of the schema can be read", async () => {
  const db = connect(await freshDatabase());
  onTestFinished(() => db.$disconnect());
  const models = Object.values(Prisma.ModelName);
  expect(models.length).toBeGreaterThan(12);
  for (const model of models) {
    const table = await db.$queryRawUnsafe(`SELECT * FROM "${model}"`);
    expect(table).toEqual([]);
  }
});

test("five processes that migrate at once do it once", async () => {
  const url = await emptyDatabase();
  const applied = await Promise.all(Array.from({ length: 5 }, () => migrate(url)));
  const [{ count }] = await query(url, "SELECT count(*)::int FROM _prisma_migrations");
  expect(applied.flat()).toHaveLength(count);
  expect(await migrate(url)).toEqual([]);
});

test("Prisma's own engine finds nothing left to apply, and nothing wrong", async () => {
  const url = await freshDatabase();
  const rows = await query(url, "SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1");
  const folder = new URL("../../prisma/", import.meta.url);
  const read = (path: string) => readFile(new URL(path, folder), "utf8");
  const migrationDirectories = await Promise.all(
    rows.map(async ({ name }) => {
      const value = await read(`migrations/${name}/migration.sql`);
      return { path: name, migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value } } };
    }),
  );
  const lockfile = { path: "migration_lock.toml", content: await read("migrations/migration_lock.toml") };
  const migrationsList = {
    baseDir: "migrations",
    lockfile,
    shadowDbInitScript: "",
    migrationDirectories,
  };
  const filters = { externalTables: [], externalEnums: [] };
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(url));
  const schema = await read("schema.prisma");
  const engine = await SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, adapter);
  onTestFinished(() => engine.free());

  const diagnosis = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters,
  });
  expect(diagnosis).toMatchObject({
    history: null,
    failedMigrationNames: [],
    editedMigrationNames: [],
    hasMigrationsTable: true,
  });
  expect(await engine.applyMigrations({ migrationsList, filters })).toEqual({ appliedMigrationNames: [] });
});

test("a migration that was changed after it had been applied is refused", async () => {
  const url = await freshDatabase();
  await query(url, "UPDATE _prisma_migrations SET checksum = 'other'");
  await expect(migrate(url)).rejects.toThrow("was changed after it had been applied");
});

test("a migration that fails leaves no trace", async () => {
  const url = await emptyDatabase();
  await query(url, `CREATE TABLE "Mark" ()`);
  await expect(migrate(url)).rejects.toThrow("was taken back");
  const tables = await query(
    url,
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY name`,
  );
  expect(tables.map(({ name }) => name)).toEqual(["Mark", "_prisma_migrations"]);
  expect(await query(url, "SELECT * FROM _prisma_migrations")).toEqual([]);
});
