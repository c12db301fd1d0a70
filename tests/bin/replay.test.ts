import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { findVersionFiles } from "#prisma/regrade/version-files.ts";
import { findSubmission } from "#prisma/submissions.ts";
import { changedHouse } from "#tests/grader/changed-house.ts";
import { startWorker } from "#tests/grader/worker.ts";
import { type FreshCourse, freshCourse } from "#tests/prisma/fresh-course.ts";
import { unkept } from "#tests/prisma/unkept.ts";

const folder = "exercises/lecture-1/log-loss/submissions";
const partial = readFileSync(`${folder}/partial-no-clipping.ts`, "utf8");

/** A submission that a real grader has graded, which may run from a house of its own. */
async function gradedSubmission(house?: string): Promise<{ course: FreshCourse; id: string }> {
  const course = await freshCourse();
  const { id } = await course.submit({ source: partial });
  const worker = await startWorker(course.url, 1, house);
  await vi.waitFor(async () => expect((await findSubmission(course.db, id))?.status).toBe("graded"), {
    timeout: 30_000,
    interval: 50,
  });
  worker.child.kill("SIGTERM");
  await worker.ended;
  return { course, id };
}

function replay({ url }: FreshCourse, ...args: string[]) {
  const env = { ...process.env, DATABASE_URL: url, LANG: "C", LC_ALL: "C" };
  return new Promise<{ status: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, ["bin/gradus.ts", "replay", ...args], { env }, (error, stdout, stderr) =>
      resolve({ status: error?.code ?? 0, stdout, stderr }),
    );
  });
}

/** Changes the stored report of a submission behind everybody's back. */
async function tamper({ db }: FreshCourse, submissionId: string, path: string[], value: string) {
  await unkept(
    db,
    (transaction) => transaction.$executeRaw`
      UPDATE "VerdictRecord" SET report = jsonb_set(report, ${path}::text[], ${JSON.stringify(value)}::jsonb)
      WHERE "submissionId" = ${submissionId}::uuid`,
  );
}

test("a stored submission that is graded again gets the same verdict, and nothing is written", async () => {
  const { course, id } = await gradedSubmission();
  const before = await findSubmission(course.db, id);
  const { status, stdout, stderr } = await replay(course, id);
  expect(stderr).toBe("");
  expect(stdout).toContain("log-loss, seed ");
  expect(stdout).toMatch(/verdict {3}partial \d+\/\d+\n/);
  expect(stdout).toContain("The same verdict, in every case.");
  expect(status).toBe(0);
  expect(await findSubmission(course.db, id)).toEqual(before);
  expect(await course.db.submission.count()).toBe(1);
}, 90_000);

test("a stored verdict that is not what grading says is told, case by case", async () => {
  const { course, id } = await gradedSubmission();
  await tamper(course, id, ["cases", "0", "verdict"], "time_limit");
  await tamper(course, id, ["verdict"], "accepted");
  const { status, stdout } = await replay(course, id);
  expect(stdout).toMatch(/verdict {3}accepted (\d+\/\d+), now partial \1\n/);
  expect(stdout).toContain(": time_limit, now accepted\n");
  expect(stdout.match(/, now /g)).toHaveLength(2);
  expect(stdout).toContain("The verdict is not the same.");
  expect(status).toBe(1);
}, 90_000);

test("an exercise that has changed since gives the same verdict in the version that graded", async () => {
  // There every group weighs something else.
  const house = await changedHouse("exercises/lecture-1/log-loss/cases.ts", (text) =>
    text.replace(/weight: (\d+)/g, (_, weight) => `weight: ${Number(weight) * Number(weight) + 1}`),
  );
  const { course, id } = await gradedSubmission(house);
  const before = await findSubmission(course.db, id);
  const version = before?.report?.exerciseVersion ?? "";
  const here = await gradedSubmission();
  const other = await findSubmission(here.course.db, here.id);
  expect(other?.report?.exerciseVersion).not.toBe(version);
  expect(other?.report?.score).not.toEqual(before?.report?.score);

  await vi.waitFor(async () =>
    expect(await findVersionFiles(course.db, { exerciseId: "log-loss", version })).not.toBeNull(),
  );
  const { status, stdout, stderr } = await replay(course, id);
  expect(stderr).toBe("");
  expect(stdout).toContain(`exercise  ${version}\n`);
  expect(stdout).toContain("The same verdict, in every case.");
  expect(status).toBe(0);
}, 90_000);

test("a version that was not kept is not replaced by another", async () => {
  const { course, id } = await gradedSubmission();
  await tamper(course, id, ["exerciseVersion"], "0123456789ab");
  const { status, stdout, stderr } = await replay(course, id);
  expect(stderr).toContain("its version 0123456789ab, which graded this, was not kept");
  expect(stdout).toBe("");
  expect(status).toBe(2);
}, 90_000);

test("another grader than the one that graded is told", async () => {
  const { course, id } = await gradedSubmission();
  await tamper(course, id, ["graderVersion"], "0123456789ab");
  const { status, stdout } = await replay(course, id);
  expect(stdout).toMatch(/grader {4}0123456789ab, now [0-9a-f]{12}\n/);
  expect(stdout).toContain("The grader has changed since.");
  expect(status).toBe(0);
}, 90_000);

test("what is not there, not graded or not named cannot be replayed, and is told in a sentence", async () => {
  const course = await freshCourse();
  const { id } = await course.submit();
  const missing = "01a20c52-d7b4-7397-b59e-9ad327728988";
  for (const [args, words] of [
    [[missing], `there is no submission ${missing}`],
    [["../etc/passwd"], "there is no submission ../etc/passwd"],
    [[id], `submission ${id} has no verdict yet`],
    [[], "replay needs the id of one submission"],
  ] as const) {
    const { status, stdout, stderr } = await replay(course, ...args);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  }
}, 90_000);
