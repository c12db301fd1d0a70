import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { askForCheck, findChecks, recordProof } from "#prisma/exercise-checks.ts";
import { findSubmission } from "#prisma/submissions.ts";
import { startWorker } from "#tests/grader/worker.ts";
import { type FreshCourse, freshCourse, now } from "#tests/prisma/fresh-course.ts";

const right = readFileSync("exercises/lecture-1/log-loss/submissions/accepted-loop.ts", "utf8");
/** Its check takes long enough to do something meanwhile. */
const long = "gradient-descent";
const patience = { timeout: 60_000, interval: 20 };

const ask = ({ db, queue, userId }: FreshCourse, exerciseId: string) =>
  askForCheck(db, queue, { exerciseId, userId, now });

const proved = ({ db }: FreshCourse, exerciseId: string) =>
  vi.waitFor(async () => {
    const { last, present } = await findChecks(db, exerciseId);
    if (last === null) throw new Error(JSON.stringify(present));
    return last;
  }, patience);

const underWay = ({ db }: FreshCourse, exerciseId: string) =>
  vi.waitFor(async () => {
    expect((await findChecks(db, exerciseId)).present.progress?.part).toBeDefined();
  }, patience);

test("an exercise proves itself in the grader as it does in the terminal", async () => {
  const course = await freshCourse();
  await ask(course, "log-loss");
  await startWorker(course.url);
  const { proof, exerciseVersion } = await proved(course, "log-loss");
  expect(exerciseVersion).toMatch(/^[0-9a-f]{12}$/);
  expect(proof.problems).toEqual([]);
  expect(proof.mutants.caught).toBe(proof.mutants.total - proof.mutants.equivalent.length);
  const failedBy = (name: string) => proof.samples.find(({ file }) => file === name)?.failed?.length ?? 0;
  expect(failedBy("wrong_answer-sum-instead-of-mean.ts")).toBe(proof.cases - 1); // one case has one row
  expect(failedBy("accepted-loop.ts")).toBe(0);
}, 90_000);

test("a grader that begins checks again by itself what an older one had proved with less", async () => {
  const course = await freshCourse();
  const id = await ask(course, "log-loss");
  const sample = { file: "starter.ts", expected: null, actual: "wrong_answer", failed: null } as const;
  const samples = [{ ...sample, score: { numerator: 0, denominator: 1 } }];
  const mutants = { total: 0, caught: 0, equivalent: [], survivors: [] };
  const proof = { id: "log-loss", groups: 1, cases: 1, samples, mutants, problems: [] };
  await recordProof(course.db, id, { proof, exerciseVersion: "old", now });
  await startWorker(course.url);
  await vi.waitFor(async () => {
    expect((await findChecks(course.db, "log-loss")).last?.proof.samples[0]?.failed).toBeInstanceOf(Array);
  }, patience);
}, 90_000);

test("while an exercise is checked, a submission is graded", async () => {
  const course = await freshCourse();
  await startWorker(course.url);
  await ask(course, long);
  await underWay(course, long);
  const { id } = await course.submit({ source: right });
  await vi.waitFor(async () => expect((await findSubmission(course.db, id))?.verdict).toBe("accepted"), {
    timeout: 20_000,
    interval: 20,
  });
  expect((await findChecks(course.db, long)).present.status).toBe("running");
}, 90_000);

test("a check survives the death of its grader", async () => {
  const course = await freshCourse();
  const first = await startWorker(course.url);
  await ask(course, long);
  await underWay(course, long);
  first.child.kill("SIGKILL");
  await first.ended;
  await startWorker(course.url);
  expect((await proved(course, long)).proof.problems).toEqual([]);
}, 120_000);

test("a grader that is asked to stop leaves its check to the next, at once", async () => {
  const course = await freshCourse();
  const first = await startWorker(course.url);
  await ask(course, long);
  await underWay(course, long);
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  expect((await findChecks(course.db, long)).present).toMatchObject({ status: "queued", tries: 0 });
}, 90_000);

test("an exercise that cannot be checked says why, and is not tried for ever", async () => {
  const course = await freshCourse();
  await startWorker(course.url);
  await ask(course, "no-such-exercise");
  await vi.waitFor(async () => {
    const { present } = await findChecks(course.db, "no-such-exercise");
    expect(present).toMatchObject({ status: "failed", reason: "there is no exercise no-such-exercise" });
  }, patience);
}, 90_000);
