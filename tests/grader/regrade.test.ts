import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { findVerdictVersion } from "#exercises/public.ts";
import { versionOfFiles } from "#exercises/version.ts";
import { changedHouse } from "#tests/grader/changed-house.ts";
import { startWorker } from "#tests/grader/worker.ts";
import { type FreshCourse, freshCourse } from "#tests/prisma/fresh-course.ts";
import { begin } from "#tests/prisma/regrade/fresh-regrade.ts";

const folder = "exercises/lecture-1/log-loss/submissions";
const partial = readFileSync(`${folder}/partial-no-clipping.ts`, "utf8");

/** A source text of its own for each index. */
const numbered = (index: number) => `${partial}\n// ${index}\n`;

/** Takes far longer than to take the next one. */
const slow = `${partial.replace(/export function logLoss/, "function quick")}
export function logLoss(y: number[], p: number[]): number {
  let sum = 0;
  for (let i = 0; i < 4_000_000; i++) sum += Math.sqrt(i);
  return sum > 0 ? quick(y, p) : 0;
}
`;

const present = async () => (await findVerdictVersion("log-loss")) ?? "";

const verdictsOf = ({ db }: FreshCourse) => db.verdictRecord.findMany({ orderBy: { submissionId: "asc" } });

async function waitForVerdicts(course: FreshCourse, count: number): Promise<void> {
  await vi.waitFor(async () => expect(await verdictsOf(course)).toHaveLength(count), {
    timeout: 60_000,
    interval: 50,
  });
}

const resultsOf = ({ db }: FreshCourse, runId: string) =>
  db.regradeResult.findMany({ where: { runId }, orderBy: { submissionId: "asc" } });

async function doneOf(course: FreshCourse, runId: string): Promise<number> {
  return (await resultsOf(course, runId)).filter(({ verdict }) => verdict !== null).length;
}

test("a changed exercise judges anew what was sent, beside the verdicts, which stay; and so does the earlier version again", async () => {
  const course = await freshCourse();
  const house = await changedHouse("exercises/lecture-1/log-loss/cases.ts", (text) =>
    text.replace(/weight: (\d+)/g, (_, weight) => `weight: ${Number(weight) * Number(weight) + 1}`),
  );
  await course.submit({ source: partial });
  const before = await startWorker(course.url, 1, house);
  await waitForVerdicts(course, 1);
  await vi.waitFor(async () => expect(await course.db.exerciseVersion.count()).toBe(1));
  before.child.kill("SIGTERM");
  await before.ended;
  const [verdict] = await verdictsOf(course);

  await startWorker(course.url);
  const now = await begin(course, { exerciseVersion: await present() });
  const then = await begin(course, { exerciseVersion: verdict.exerciseVersion });
  for (const id of [now, then])
    await vi.waitFor(async () => expect(await doneOf(course, id)).toBe(1), { timeout: 30_000, interval: 50 });
  const score = ({ scoreNumerator, scoreDenominator }: Awaited<ReturnType<typeof resultsOf>>[number]) =>
    (scoreNumerator ?? 0) / (scoreDenominator ?? 1);
  const [asThen] = await resultsOf(course, then);
  const [asNow] = await resultsOf(course, now);
  expect(score(asThen)).toBe(verdict.scoreNumerator / verdict.scoreDenominator);
  expect(score(asNow)).not.toBe(score(asThen));
  expect(asNow.report).toMatchObject({ exerciseVersion: await present() });
  expect(await verdictsOf(course)).toEqual([verdict]);
}, 90_000);

test("a grader killed in the middle of a regrade loses nothing and doubles nothing", async () => {
  const course = await freshCourse();
  const count = 40;
  for (let index = 0; index < count; index++) await course.submit({ source: numbered(index) });
  const first = await startWorker(course.url);
  await waitForVerdicts(course, count);
  const runId = await begin(course, { exerciseVersion: await present() });
  await vi.waitFor(async () => expect(await doneOf(course, runId)).toBeGreaterThan(2), {
    timeout: 30_000,
    interval: 5,
  });
  first.child.kill("SIGKILL");
  await first.ended;
  const done = await resultsOf(course, runId);
  expect(done.some(({ verdict }) => verdict === null)).toBe(true);

  await startWorker(course.url);
  await vi.waitFor(async () => expect(await doneOf(course, runId)).toBe(count), {
    timeout: 60_000,
    interval: 100,
  });
  const results = await resultsOf(course, runId);
  expect(results).toHaveLength(count);
  for (const [index, result] of done.entries())
    if (result.verdict !== null) expect(results[index]).toEqual(result);
  const verdicts = await verdictsOf(course);
  expect(results.map(({ verdict }) => verdict)).toEqual(verdicts.map(({ verdict }) => verdict));
}, 150_000);

test("a submission never waits for a regrade but for the one program that runs", async () => {
  const course = await freshCourse();
  for (let index = 0; index < 6; index++) await course.submit({ source: `${slow}// ${index}` });
  await startWorker(course.url);
  await waitForVerdicts(course, 6);
  const runId = await begin(course, { exerciseVersion: await present() });
  await vi.waitFor(async () => expect(await doneOf(course, runId)).toBe(1), {
    timeout: 60_000,
    interval: 20,
  });
  const sent: string[] = [];
  for (let index = 0; index < 3; index++)
    sent.push((await course.submit({ source: `${slow}// new ${index}` })).id);
  const before = await doneOf(course, runId);
  await waitForVerdicts(course, 9);
  expect((await doneOf(course, runId)) - before).toBeLessThanOrEqual(1);
  await vi.waitFor(async () => expect(await doneOf(course, runId)).toBe(6), {
    timeout: 60_000,
    interval: 50,
  });
}, 150_000);

test("a result that could not be had, through a fault of ours, comes by itself when the cause is gone", async () => {
  const course = await freshCourse();
  await course.submit({ source: partial });
  const worker = await startWorker(course.url);
  await waitForVerdicts(course, 1);
  await vi.waitFor(async () => expect(await course.db.exerciseVersion.count()).toBe(1));
  const kept = await course.db.exerciseVersion.findFirstOrThrow();
  const files = Object.entries(kept.files ?? {});
  const changed = files.map(([path, text]) => [path, path.endsWith("/cases.ts") ? `${text}\n` : text]);
  const asFiles = Object.fromEntries(changed);
  const version = await versionOfFiles("lecture-1/log-loss", asFiles);

  const runId = await begin(course, { exerciseVersion: version });
  await vi.waitFor(() => expect(worker.log()).toContain(`version ${version} of log-loss is not kept`), {
    timeout: 20_000,
  });
  const [waiting] = await resultsOf(course, runId);
  expect(waiting.verdict).toBeNull();
  expect(await course.db.verdictRecord.count()).toBe(1);
  await course.db.exerciseVersion.create({ data: { exerciseId: "log-loss", version, files: asFiles } });
  await vi.waitFor(async () => expect(await doneOf(course, runId)).toBe(1), {
    timeout: 30_000,
    interval: 100,
  });
}, 90_000);
