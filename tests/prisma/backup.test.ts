import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { expect, inject, onTestFinished, test, vi } from "vitest";
import { seedDemo } from "#bin/demo-course.ts";
import { exportFormats } from "#lib/export/export-format.ts";
import { connect, type Database } from "#prisma/client.ts";
import { findOnlyCourse } from "#prisma/courses.ts";
import { exportGrades } from "#prisma/export-grades.ts";
import { migrate } from "#prisma/migrate.ts";
import { openQueue } from "#prisma/queue.ts";
import { createSubmission, findSubmission } from "#prisma/submissions.ts";
import { findUserByEmail } from "#prisma/users.ts";
import { startWorker } from "#tests/grader/worker.ts";
import { withDatabase } from "#tests/setup/database.ts";
import { findSystemPostgres, openSystemPostgres } from "#tests/setup/system-postgres.ts";

const now = new Date("2026-11-24T09:00:00Z");
const system = findSystemPostgres();

/** Whoever runs the tests at home may be without these programs; where all has to be tested that is a failure. */
test.skipIf(system === null && process.env.CI === undefined)(
  "what pg_dump saved, pg_restore brings back in another Postgres: the grades byte for byte, and the queue",
  { timeout: 180_000 },
  async () => {
    if (system === null) throw new Error("No pg_dump with a server beside it: apt-get install postgresql");
    const server = await openSystemPostgres(system.folder);
    onTestFinished(() => server.close());
    const from = await createDatabase(server.url);
    const to = await createDatabase(inject("postgres").url);
    await migrate(from);
    await seedDemo({ databaseUrl: from, now });
    const waiting = await submitOne(from);
    const before = await exports(from);
    expect(before["csv ru"]?.length).toBeGreaterThan(1_000);

    const folder = await mkdtemp(join(tmpdir(), "gradus-backup-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const file = join(folder, "gradus.dump");
    execFileSync(join(system.folder, "pg_dump"), ["-Fc", "-f", file, from]);
    execFileSync(join(system.folder, "pg_restore"), ["--no-owner", "--exit-on-error", "-d", to, file]);

    expect(await migrate(to)).toEqual([]);
    expect(await exports(to)).toEqual(before);
    expect(await countRows(to)).toEqual(await countRows(from));
    await startWorker(to);
    const db = open(to);
    await vi.waitFor(async () => expect((await findSubmission(db, waiting))?.verdict).toBe("compile_error"), {
      timeout: 30_000,
      interval: 50,
    });
  },
);

async function createDatabase(serverUrl: string): Promise<string> {
  const name = `backup_${randomBytes(4).toString("hex")}`;
  const client = new pg.Client(serverUrl);
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  onTestFinished(async () => {
    const client = new pg.Client(serverUrl);
    await client.connect();
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await client.end();
  });
  return withDatabase(serverUrl, name);
}

function open(url: string): Database {
  const db = connect(url, { poolSize: 2 });
  onTestFinished(() => db.$disconnect());
  return db;
}

/** Sends what no grader has taken when the backup is made. @returns its id. */
async function submitOne(url: string): Promise<string> {
  const db = open(url);
  const queue = await openQueue(url, "sender");
  const student = await findUserByEmail(db, "student@demo.gradus");
  const stored = await createSubmission(db, queue, {
    userId: student?.id ?? "",
    itemId: null,
    exerciseId: "log-loss",
    kind: "submit",
    source: "export const logLoss = ;",
    idempotencyKey: null,
    now,
  });
  await queue.close();
  return stored?.id ?? "";
}

/** Every file of grades there is, the workbook as its hash; a workbook says when it was written. */
async function exports(url: string): Promise<Record<string, string>> {
  vi.setSystemTime(now);
  const db = open(url);
  const course = await findOnlyCourse(db);
  const files = exportFormats.flatMap((format) =>
    (["ru", "en"] as const).map((locale) => ({ format, locale })),
  );
  const entries = [];
  for (const { format, locale } of files) {
    const { content } = await exportGrades(db, { courseId: course?.id ?? "", now, locale, format });
    const text = typeof content === "string" ? content : createHash("sha256").update(content).digest("hex");
    entries.push([`${format} ${locale}`, text]);
  }
  vi.useRealTimers();
  return Object.fromEntries(entries);
}

/** How many rows each table has, those of the queue among them. */
async function countRows(url: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(`
    SELECT format('%I.%I', schemaname, tablename) AS name,
      (xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM %I.%I', schemaname, tablename), false, true, '')))[1]::text AS rows
    FROM pg_tables WHERE schemaname IN ('public', 'pgboss') ORDER BY name`);
  await client.end();
  return rows;
}
