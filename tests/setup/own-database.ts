import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject, onTestFinished } from "vitest";
import { seedDemo } from "#bin/demo-course.ts";
import { migrate } from "#prisma/migrate.ts";
import { withDatabase } from "#tests/setup/database.ts";

/** Makes a database with the demo course beside that of the running site, which nobody else works on. */
export async function ownDatabase(): Promise<{ url: string; client: pg.Client }> {
  const server = inject("site").databaseUrl;
  const name = `own_${randomBytes(4).toString("hex")}`;
  const admin = new pg.Client(server);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  const url = withDatabase(server, name);
  const client = new pg.Client(url);
  await client.connect();
  onTestFinished(async () => {
    await client.end();
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  });
  await migrate(url);
  await seedDemo({ databaseUrl: url, now: new Date() });
  return { url, client };
}
