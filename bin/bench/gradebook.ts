import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { fillLargeCourse } from "#bin/bench/large-course.ts";
import { quantile } from "#bin/bench/measure.ts";
import { clusterPassword, openCluster } from "#bin/start/cluster.ts";
import { freePort } from "#bin/start/ports.ts";
import { gradeRows } from "#components/grades/grade-rows.ts";
import { foldGradebook } from "#lib/gradebook.ts";
import { connect } from "#prisma/client.ts";
import { exportGrades } from "#prisma/export-grades.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { migrate } from "#prisma/migrate.ts";

/** Enough that the median is one of a server that has shown the page before. */
const times = 15;
/** In the middle of the course: some homework is over, some late, some open. */
const now = new Date(Date.UTC(2024, 10, 20));

/** The table of grades of a large course, from the database to what the page carries, and its files. */
export async function benchGradebook(): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "gradus-bench-"));
  // The account that Postgres runs under passes through it.
  await chmod(dataDir, 0o711);
  const port = await freePort();
  const cluster = await openCluster(dataDir, port);
  const url = `postgresql://gradus:${clusterPassword(dataDir)}@127.0.0.1:${port}/gradus`;
  const db = connect(url);
  try {
    await migrate(url);
    const courseId = await fillLargeCourse(db);
    const load = async () => foldGradebook(await loadGradebook(db, { courseId, now }));
    const data = JSON.stringify(gradeRows(await load(), "ru"));
    const request = { courseId, now, locale: "ru" as const };
    console.log(`\nGrades of 1,000 students, 100 items, 40,000 submissions; median of ${times}.`);
    console.table({
      "data of the page": {
        ms: await medianMs(async () => gradeRows(await load(), "ru")),
        bytes: data.length,
        "gzip bytes": gzipSync(data).length,
      },
      "export, CSV": await exported(() => exportGrades(db, { ...request, format: "csv" })),
      "export, XLSX": await exported(() => exportGrades(db, { ...request, format: "xlsx" })),
    });
  } finally {
    await db.$disconnect();
    await cluster.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function exported(write: () => Promise<{ content: string | Uint8Array }>) {
  const { content } = await write();
  return { ms: await medianMs(write), bytes: Buffer.byteLength(content) };
}

async function medianMs(once: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await once();
    taken.push(performance.now() - start);
  }
  return Math.round(quantile(taken, 0.5));
}
