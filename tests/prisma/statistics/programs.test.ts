import { expect, test } from "vitest";
import type { CaseReport, Report } from "#lib/report.ts";
import type { Verdict } from "#lib/verdict.ts";
import { recordVerdict } from "#prisma/grading.ts";
import { loadPrograms } from "#prisma/statistics/programs.ts";
import { loadSources } from "#prisma/statistics/sources.ts";
import { loadWorks } from "#prisma/statistics/works.ts";
import { type FreshCourse, freshCourse, now } from "#tests/prisma/fresh-course.ts";
import { halfReport } from "#tests/prisma/report.ts";

const shown: CaseReport = {
  hidden: false,
  name: { ru: "Три числа", en: "three numbers" },
  group: "visible",
  verdict: "wrong_answer",
  notRun: false,
  timeMs: 1,
  mistake: { kind: "constant_factor", factor: "1/2", value: 0.5 },
  error: null,
  arguments: [{ name: "y", value: "[1, 2, 3]" }],
  expected: "2",
  returned: "1",
  difference: null,
  tolerance: null,
  console: "",
  consoleCut: false,
};
const hidden: CaseReport = {
  hidden: true,
  name: { ru: "Большие", en: "large" },
  group: "hidden",
  verdict: "wrong_answer",
  notRun: false,
  mistakeKind: "opposite_sign",
  factor: null,
  errorName: null,
  hint: null,
};
const report: Report = {
  ...halfReport,
  groups: [
    { id: "visible", name: { ru: "Видимые", en: "Visible" }, visible: true, weight: 0, passed: false },
    { id: "hidden", name: { ru: "Скрытые", en: "Hidden" }, visible: false, weight: 1, passed: false },
  ],
  cases: [shown, hidden],
};

async function enrol({ db, courseId }: FreshCourse, role: "student" | "assistant", email: string) {
  const { userId } = await db.enrolment.create({
    data: { role, course: { connect: { id: courseId } }, user: { create: { email, name: email } } },
  });
  return userId;
}

/** A submission some minutes after {@link now}, graded. */
async function graded(course: FreshCourse, minutes: number, verdict: Verdict, userId = course.userId) {
  const sent = new Date(now.getTime() + minutes * 60_000);
  const { id } = await course.submit({ userId, now: sent, source: `export const at = ${minutes};` });
  await recordVerdict(course.db, { submissionId: id, report: { ...report, verdict } });
  return id;
}

test("what each student sent is counted from the first run, and submissions only are submissions", async () => {
  const course = await freshCourse();
  const { db, courseId, itemId, userId } = course;
  await course.submit({ kind: "run", source: "// run", now });
  await graded(course, 5, "partial");
  await graded(course, 30, "accepted");
  await graded(course, 45, "accepted");
  const other = await enrol(course, "student", "ivan@x.ru");
  await graded(course, 7, "partial", other);
  const works = await loadWorks(db, { courseId });
  expect(works).toHaveLength(2);
  expect(works.find((work) => work.userId === userId)).toEqual({
    itemId,
    userId,
    submissions: 3,
    firstAt: now,
    acceptedAt: new Date(now.getTime() + 30 * 60_000),
  });
  expect(works.find((work) => work.userId === other)).toMatchObject({ submissions: 1, acceptedAt: null });
});

test("of a report only the outcome of each case is read, of visible and hidden ones alike", async () => {
  const course = await freshCourse();
  const { db, courseId, itemId, userId } = course;
  await graded(course, 1, "partial");
  const { programs, groups } = await loadPrograms(db, { courseId, itemId });
  const common = { verdict: "wrong_answer", notRun: false };
  expect(programs).toEqual([
    {
      userId,
      verdict: "partial",
      groups: [
        { id: "visible", passed: false },
        { id: "hidden", passed: false },
      ],
      cases: [
        { ...common, key: "visible/three numbers", kind: "constant_factor", factor: "1/2" },
        { ...common, key: "hidden/large", kind: "opposite_sign", factor: null },
      ],
    },
  ]);
  expect(groups.map(({ id, cases }) => [id, cases.map(({ key }) => key)])).toEqual([
    ["visible", ["visible/three numbers"]],
    ["hidden", ["hidden/large"]],
  ]);
});

test("statistics are of the course's students: no trial of the staff, no run, nothing ungraded", async () => {
  const course = await freshCourse();
  const { db, courseId, itemId } = course;
  const assistant = await enrol(course, "assistant", "assistant@x.ru");
  await graded(course, 1, "partial", assistant);
  await course.submit({ source: "// waits" });
  const { id: run } = await course.submit({ kind: "run", source: "// run" });
  await recordVerdict(db, { submissionId: run, report });
  expect(await loadPrograms(db, { courseId, itemId })).toEqual({ programs: [], groups: [] });
  expect((await loadWorks(db, { courseId })).map(({ userId }) => userId)).not.toContain(assistant);
});

test("programs come oldest first, with the cases as the newest of them met these", async () => {
  const course = await freshCourse();
  const { db, courseId, itemId } = course;
  await graded(course, 2, "accepted");
  await graded(course, 1, "partial");
  const { id } = await course.submit({ now: new Date(now.getTime() + 3 * 60_000), source: "// newest" });
  await recordVerdict(db, { submissionId: id, report: { ...report, cases: [hidden] } });
  const { programs, groups } = await loadPrograms(db, { courseId, itemId });
  expect(programs.map(({ verdict }) => verdict)).toEqual(["partial", "accepted", "partial"]);
  expect(groups.map(({ cases }) => cases.length)).toEqual([0, 1]);
});

test("what was graded again counts as the regrade found it, from when that is applied", async () => {
  const course = await freshCourse();
  const { db, courseId, itemId } = course;
  const submissionId = await graded(course, 1, "partial");
  const again: Report = { ...report, verdict: "accepted", cases: [{ ...hidden, verdict: "accepted" }] };
  const { id } = await db.regradeRun.create({
    data: {
      itemId,
      exerciseVersion: "new",
      reason: "a case was wrong",
      createdAt: now,
      results: {
        create: {
          submissionId,
          verdict: "accepted",
          scoreNumerator: 1,
          scoreDenominator: 1,
          report: again,
          graderVersion: "test",
          timeMs: 1,
          gradedAt: now,
        },
      },
    },
  });
  const found = async () => {
    const { programs, groups } = await loadPrograms(db, { courseId, itemId });
    const cases = groups.flatMap((group) => group.cases.map(({ key }) => key));
    return [programs.map(({ verdict }) => verdict), cases];
  };
  expect(await found()).toEqual([["partial"], ["visible/three numbers", "hidden/large"]]);
  await db.regradeRun.update({ where: { id }, data: { mode: "replace", appliedAt: now } });
  expect(await found()).toEqual([["accepted"], ["hidden/large"]]);
});

test("sources are those of the submissions asked for, by time", async () => {
  const course = await freshCourse();
  const late = await graded(course, 9, "accepted");
  const early = await graded(course, 3, "partial");
  await graded(course, 5, "partial");
  const sources = await loadSources(course.db, [late, early]);
  expect(sources.map(({ submissionId, source }) => [submissionId, source])).toEqual([
    [early, "export const at = 3;"],
    [late, "export const at = 9;"],
  ]);
});
