import { expect, test } from "vitest";
import { recordVerdict } from "#prisma/grading.ts";
import { beginRegrade } from "#prisma/regrade/begin.ts";
import { recordRegradeResult } from "#prisma/regrade/results.ts";
import { applyRegrade, dropRegrade, findRegrade } from "#prisma/regrade/runs.ts";
import { type FreshCourse, freshCourse, now } from "#tests/prisma/fresh-course.ts";
import { begin } from "#tests/prisma/regrade/fresh-regrade.ts";
import { halfReport } from "#tests/prisma/report.ts";

const fullReport = { ...halfReport, verdict: "accepted" as const, score: { numerator: 1, denominator: 1 } };
const later = new Date(now.getTime() + 60_000);

/** A course in which the student has sent `count` submissions that are graded, a minute apart. */
async function gradedCourse(count: number): Promise<{ course: FreshCourse; sent: string[] }> {
  const course = await freshCourse();
  const sent: string[] = [];
  for (let index = 0; index < count; index++) {
    const at = new Date(now.getTime() + index * 60_000);
    const { id } = await course.submit({ source: `${index}`, now: at });
    await recordVerdict(course.db, { submissionId: id, report: index === 0 ? halfReport : fullReport });
    sent.push(id);
  }
  return { course, sent };
}

const resultsOf = ({ db }: FreshCourse, runId: string) =>
  db.regradeResult.findMany({ where: { runId }, orderBy: { submissionId: "asc" } });

async function finish(course: FreshCourse, runId: string): Promise<void> {
  for (const { id } of await resultsOf(course, runId))
    await recordRegradeResult(course.db, { resultId: id, report: fullReport, now });
}

const jobs = ({ db }: FreshCourse) =>
  db.$queryRaw<{ id: string }[]>`SELECT id FROM pgboss.job WHERE name = 'regrade-result' ORDER BY id`;

test("a regrade is of what has its verdict, with a job for each, and of nothing that comes later", async () => {
  const { course, sent } = await gradedCourse(2);
  await course.submit({ source: "waits" });
  const trial = await course.submit({ source: "trial", itemId: null });
  await recordVerdict(course.db, { submissionId: trial.id, report: halfReport });
  const run = await course.submit({ source: "run", kind: "run" });
  await recordVerdict(course.db, { submissionId: run.id, report: halfReport });
  const id = await begin(course);
  const after = await course.submit({ source: "later" });
  await recordVerdict(course.db, { submissionId: after.id, report: halfReport });
  const results = await resultsOf(course, id);
  expect(results.map(({ submissionId }) => submissionId)).toEqual([...sent].sort());
  expect((await jobs(course)).map((job) => job.id)).toEqual(results.map((result) => result.id).sort());
});

test("a scope leaves out other people, other verdicts and earlier submissions", async () => {
  const { course, sent } = await gradedCourse(3);
  const { user } = await course.db.enrolment.create({
    data: {
      course: { connect: { id: course.courseId } },
      user: { create: { email: "boris@x.ru", name: "Борис Ю" } },
      role: "student",
    },
    include: { user: true },
  });
  const other = await course.submit({ userId: user.id });
  await recordVerdict(course.db, { submissionId: other.id, report: halfReport });
  const submissions = async (scope: object) =>
    (await resultsOf(course, await begin(course, { scope }))).map(({ submissionId }) => submissionId);
  expect(await submissions({ userId: user.id })).toEqual([other.id]);
  expect(await submissions({ verdict: "partial" })).toEqual([sent[0], other.id].sort());
  expect(await submissions({ since: later.toISOString() })).toEqual([sent[1], sent[2]].sort());
  expect(await submissions({ since: later.toISOString(), userId: course.userId })).toHaveLength(2);
  const empty = {
    ...(await course.db.regradeRun.findFirstOrThrow()),
    scope: { verdict: "time_limit" as const },
  };
  const begun = await beginRegrade(course.db, course.queue, {
    ...empty,
    courseId: course.courseId,
    askedById: course.userId,
    now,
  });
  expect(begun).toEqual({ kind: "nothing_fits" });
});

test("an item of another course is none", async () => {
  const { course } = await gradedCourse(1);
  const { course: other } = await gradedCourse(1);
  await expect(begin(course, { itemId: other.itemId })).rejects.toThrow("no_such_item");
  await expect(begin(course, { courseId: other.courseId })).rejects.toThrow("no_such_item");
  const runId = await begin(course);
  expect(await findRegrade(course.db, { courseId: other.courseId, runId })).toBeNull();
});

test("a result is written once, whoever comes first", async () => {
  const { course } = await gradedCourse(1);
  const runId = await begin(course);
  const [{ id: resultId }] = await resultsOf(course, runId);
  await recordRegradeResult(course.db, { resultId, report: fullReport, now });
  await recordRegradeResult(course.db, { resultId, report: halfReport, now: later });
  const [result] = await resultsOf(course, runId);
  expect(result).toMatchObject({
    verdict: "accepted",
    scoreNumerator: 1,
    scoreDenominator: 1,
    gradedAt: now,
  });
});

test("a regrade that lacks a result cannot be applied", async () => {
  const { course } = await gradedCourse(2);
  const runId = await begin(course);
  const [{ id: resultId }] = await resultsOf(course, runId);
  await recordRegradeResult(course.db, { resultId, report: fullReport, now });
  const ending = { runId, mode: "replace" as const, userId: course.userId, now };
  expect(await applyRegrade(course.db, ending)).toBe("incomplete");
  const run = await findRegrade(course.db, { courseId: course.courseId, runId });
  expect(run).toMatchObject({ done: 1, total: 2, mode: null, appliedAt: null });
});

test("applying twice, and dropping what is applied, does nothing", async () => {
  const { course } = await gradedCourse(1);
  const runId = await begin(course);
  await finish(course, runId);
  const ending = { runId, userId: course.userId };
  expect(await applyRegrade(course.db, { ...ending, mode: "never_lower", now })).toBe("applied");
  expect(await applyRegrade(course.db, { ...ending, mode: "replace", now: later })).toBe("applied");
  expect(await dropRegrade(course.db, { ...ending, now: later })).toBe(false);
  const run = await findRegrade(course.db, { courseId: course.courseId, runId });
  expect(run).toMatchObject({ mode: "never_lower", appliedAt: now, droppedAt: null, endedBy: "Анна Ли" });
});

test("one that was dropped cannot be applied any more, and its results stay", async () => {
  const { course } = await gradedCourse(1);
  const runId = await begin(course);
  await finish(course, runId);
  expect(await dropRegrade(course.db, { runId, userId: course.userId, now })).toBe(true);
  const ending = { runId, mode: "replace" as const, userId: course.userId, now: later };
  expect(await applyRegrade(course.db, ending)).toBe("dropped");
  expect(await resultsOf(course, runId)).toMatchObject([{ verdict: "accepted" }]);
});

test("an end is one: of an application and a drop at once only one happens", async () => {
  const { course } = await gradedCourse(1);
  for (let round = 0; round < 10; round++) {
    const runId = await begin(course);
    await finish(course, runId);
    const [applied, dropped] = await Promise.all([
      applyRegrade(course.db, { runId, mode: "replace", userId: course.userId, now }),
      dropRegrade(course.db, { runId, userId: course.userId, now }),
    ]);
    expect(dropped).toBe(applied === "dropped");
    const run = await findRegrade(course.db, { courseId: course.courseId, runId });
    expect([run?.appliedAt, run?.droppedAt].filter((at) => at === null)).toHaveLength(1);
  }
});
