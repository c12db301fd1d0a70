import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { loadExercise } from "#exercises/private.ts";
import { show } from "#grader/show.ts";
import type { Inspection } from "#lib/inspection/inspection.ts";
import { askForInspection, findInspection } from "#prisma/inspection/inspections.ts";
import { findVersionFiles } from "#prisma/regrade/version-files.ts";
import { findSubmission } from "#prisma/submissions.ts";
import { changedHouse } from "#tests/grader/changed-house.ts";
import { startWorker, type Worker } from "#tests/grader/worker.ts";
import { type FreshCourse, freshCourse } from "#tests/prisma/fresh-course.ts";
import { unkept } from "#tests/prisma/unkept.ts";

const partial = readFileSync("exercises/lecture-1/log-loss/submissions/partial-no-clipping.ts", "utf8");
const patience = { timeout: 40_000, interval: 50 };

/** A course with an assistant, and a submission in it that waits for a grader. */
async function submitted(source = partial) {
  const course = await freshCourse();
  const { db, queue, courseId } = course;
  const { id: submissionId } = await course.submit({ source });
  const { userId } = await db.enrolment.create({
    data: {
      role: "assistant",
      course: { connect: { id: courseId } },
      user: { create: { email: "anvar@x.ru", name: "Анвар Ибрахим" } },
    },
  });
  const asked = { courseId, submissionId, userId };
  const found = () => findInspection(db, { ...asked, now: new Date() });
  return {
    course,
    submissionId,
    found,
    async ask() {
      expect(await askForInspection(db, queue, { ...asked, now: new Date() })).toBe(true);
    },
    /** What is answered in the end. */
    answered: () =>
      vi.waitFor(async () => {
        const inspection = await found();
        if (inspection === null || inspection.kind === "none" || inspection.kind === "waiting")
          throw new Error(`${inspection?.kind}`);
        return inspection;
      }, patience),
  };
}

const graded = ({ db }: FreshCourse, submissionId: string) =>
  vi.waitFor(async () => {
    const { report } = (await findSubmission(db, submissionId)) ?? {};
    if (!report) throw new Error("it is not graded");
    return report;
  }, patience);

function shown(inspection: Inspection) {
  if (inspection.kind !== "shown") throw new Error(inspection.kind);
  return inspection;
}

async function end({ child, ended }: Worker): Promise<void> {
  child.kill("SIGTERM");
  await ended;
}

test("the staff see of every hidden case what they see of a visible one, and the verdict is the stored one", async () => {
  const { course, submissionId, ask, found, answered } = await submitted();
  const worker = await startWorker(course.url);
  const report = await graded(course, submissionId);
  await end(worker);
  await ask();
  expect(await found()).toEqual({ kind: "waiting" }); // while no grader is there
  const next = await startWorker(course.url);
  const inspection = shown(await answered());
  expect(inspection).toMatchObject({
    stored: { verdict: "partial", score: report.score },
    replayed: { verdict: "partial", score: report.score },
    changedCases: 0,
  });

  const exercise = await loadExercise("log-loss");
  const hidden = (exercise?.groups ?? []).filter(({ visible }) => !visible);
  expect(inspection.groups.map(({ id }) => id)).toEqual(hidden.map(({ id }) => id));
  for (const [index, { cases }] of hidden.entries()) {
    const told = inspection.groups[index].cases;
    expect(told.map(({ name }) => name)).toEqual(cases.map(({ name }) => name));
    expect(told.map(({ arguments: given }) => given.map(({ value }) => value))).toEqual(
      cases.map((one) => one.arguments.map(show)),
    );
    expect(told.map(({ expected }) => expected)).toEqual(
      cases.map(({ check }) => (check.kind === "close" ? show(check.expected) : "")),
    );
    const verdicts = report.cases.filter(({ group }) => group === hidden[index].id);
    expect(told.map(({ verdict }) => verdict)).toEqual(verdicts.map(({ verdict }) => verdict));
  }
  const failing = inspection.groups.flatMap(({ cases }) => cases).find(({ mistake }) => mistake);
  expect(failing).toMatchObject({
    verdict: "wrong_answer",
    mistake: { kind: "not_finite" },
    returned: "NaN",
  });
  // Nothing of it is in what was stored at grading, or in the log.
  const value = inspection.groups[0].cases[0].expected;
  expect(value).toMatch(/^0\.\d{10,}$/);
  expect(JSON.stringify(await findSubmission(course.db, submissionId))).not.toContain(value);
  expect(worker.log() + next.log()).not.toContain(value);
}, 120_000);

test("what a program throws and prints in a hidden case is told to the staff", async () => {
  const { course, submissionId, ask, answered } = await submitted(
    `export function logLoss(y: number[], p: number[]): number {
  console.log("given", y.length);
  throw new TypeError(\`no \${p[0]}\`);
}
`,
  );
  await startWorker(course.url);
  const report = await graded(course, submissionId);
  expect(JSON.stringify(report.cases.filter(({ hidden }) => hidden))).not.toMatch(/given|no 0/);
  await ask();
  const [one] = shown(await answered()).groups[0].cases;
  const [, p] = one.arguments;
  const first = /^\[?([\d.e-]+)/.exec(p.value)?.[1];
  expect(one).toMatchObject({
    verdict: "runtime_error",
    error: { name: "TypeError", message: `no ${first}`, line: 3 },
    console: expect.stringMatching(/^given \d+\n$/),
    returned: null,
  });
}, 90_000);

test("a verdict that is not what was stored is told with both", async () => {
  const { course, submissionId, ask, answered } = await submitted();
  await startWorker(course.url);
  const { score } = await graded(course, submissionId);
  await unkept(
    course.db,
    (transaction) => transaction.$executeRaw`
      UPDATE "VerdictRecord" SET report = jsonb_set(jsonb_set(report, '{verdict}', '"accepted"'),
        '{cases,0,verdict}', '"time_limit"')`,
  );
  await ask();
  expect(shown(await answered())).toMatchObject({
    stored: { verdict: "accepted", score },
    replayed: { verdict: "partial", score },
    changedCases: 1,
  });
  expect((await findSubmission(course.db, submissionId))?.report?.verdict).toBe("accepted"); // it changes nothing
}, 90_000);

test("an exercise that has changed since is inspected by the version that graded, or not at all", async () => {
  const house = await changedHouse("exercises/lecture-1/log-loss/cases.ts", (text) =>
    text.replaceAll("Обычные вероятности", "Прежние вероятности"),
  );
  const { course, submissionId, ask, answered } = await submitted();
  const before = await startWorker(course.url, 1, house);
  const { exerciseVersion } = await graded(course, submissionId);
  const version = { exerciseId: "log-loss", version: exerciseVersion };
  await vi.waitFor(async () => expect(await findVersionFiles(course.db, version)).not.toBeNull(), patience);
  await end(before);
  await startWorker(course.url);
  await ask();
  const { groups, changedCases } = shown(await answered());
  expect(groups.map(({ name }) => name.ru)).toContain("Прежние вероятности");
  expect(changedCases).toBe(0);

  await unkept(
    course.db,
    (transaction) => transaction.$executeRaw`
      UPDATE "VerdictRecord" SET report = jsonb_set(report, '{exerciseVersion}', '"0123456789ab"')`,
  );
  await ask();
  expect(await answered()).toEqual({ kind: "version_not_kept" });
}, 120_000);

test("an inspection waits for the submissions of students", async () => {
  const { course, submissionId, ask, answered } = await submitted();
  const worker = await startWorker(course.url);
  await graded(course, submissionId);
  await end(worker);
  await ask();
  const slow = partial.replace("return", "for (let i = 0; i < 6_000_000; i++) Math.sqrt(i);\n  return");
  const sent: string[] = [];
  for (let index = 0; index < 3; index++)
    sent.push((await course.submit({ source: `${slow}// ${index}` })).id);
  await startWorker(course.url);
  shown(await answered());
  const verdicts = await course.db.verdictRecord.findMany({ where: { submissionId: { in: sent } } });
  expect(verdicts).toHaveLength(sent.length);
  const { endedAt } = await course.db.inspection.findFirstOrThrow();
  for (const { createdAt } of verdicts) expect(endedAt?.getTime()).toBeGreaterThan(createdAt.getTime());
}, 120_000);
