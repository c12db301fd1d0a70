import pg from "pg";
import { expect, test, vi } from "vitest";
import { foldGradebook } from "#lib/gradebook.ts";
import { listAudit } from "#prisma/audit/list-audit.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { recordVerdict, takeSubmission } from "#prisma/grading.ts";
import { eraseEverywhere, eraseFromCourse } from "#prisma/person/erase-person.ts";
import { findRegradedSubmission, recordRegradeResult } from "#prisma/regrade/results.ts";
import { findRegrade } from "#prisma/regrade/runs.ts";
import { listReviews } from "#prisma/review/list-reviews.ts";
import { loadPrograms } from "#prisma/statistics/programs.ts";
import { loadWorks } from "#prisma/statistics/works.ts";
import { createToken, findUserByToken } from "#prisma/tokens.ts";
import { findUserByEmail, setPassword, verifyCredentials } from "#prisma/users.ts";
import {
  erase,
  inAnotherCourse,
  later,
  type Planted,
  tablesWithTraces,
} from "#tests/prisma/person/erasing.ts";
import { everyRow } from "#tests/prisma/person/every-row.ts";
import { identity, planted, plantedCourse } from "#tests/prisma/person/planted-course.ts";
import { halfReport } from "#tests/prisma/report.ts";

/** Every table in which a student or who writes of one leaves a text. */
const texts = [
  "AnswerDraft",
  "AnswerFile",
  "AppealMessage",
  "AuditEntry",
  "Delivery",
  "Draft",
  "Extension",
  "ExtraTime",
  "GraderFault",
  "HandScore",
  "LateRequest",
  "LineComment",
  "Override",
  "PersonalToken",
  "RateLimit",
  "Regrade",
  "RegradeResult",
  "Reopening",
  "RoundingDecision",
  "Submission",
  "TimeExtension",
  "User",
  "VerdictRecord",
];

test("after an erasure no row of the database holds the address, the name or any text of the person", async () => {
  const course = await plantedCourse();
  expect(await tablesWithTraces(course.url)).toEqual(texts);
  expect(await erase(course)).toEqual({ kind: "erased", courses: 1, account: true });
  expect(await tablesWithTraces(course.url)).toEqual([]);
});

test("who is erased can no longer come in, by password or by token", async () => {
  const course = await plantedCourse();
  const { db, userId } = course;
  const password = (await setPassword(db, identity.email)) ?? "";
  const { token } = await createToken(db, { userId, name: "test", now: later });
  await erase(course);
  expect(await verifyCredentials(db, { email: identity.email, password })).toBeNull();
  expect(await findUserByToken(db, token, later)).toBeNull();
  expect(await findUserByEmail(db, identity.email)).toBeNull();
});

/** What the course tells of its grades and how they came about; the person who is erased is called "her". */
async function figures({ db, courseId, enrolmentId, itemId }: Planted) {
  const standings = foldGradebook(await loadGradebook(db, { courseId, now: later }));
  const her = standings.find(({ student }) => student.enrolmentId === enrolmentId);
  const named = <T extends { userId: string }>(rows: T[]) =>
    rows
      .map((row) => ({ ...row, userId: row.userId === her?.student.userId ? "her" : row.userId }))
      .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  const { programs, groups } = await loadPrograms(db, { courseId, itemId });
  return {
    others: standings.filter((standing) => standing !== her),
    hers: { final: her?.final, soFar: her?.soFar, points: her?.assessments.map(({ earned }) => earned) },
    works: named(await loadWorks(db, { courseId })),
    programs: named(programs),
    groups,
  };
}

test("grades and statistics of the course are after an erasure what they were before, hers among them", async () => {
  const course = await plantedCourse();
  await recordVerdict(course.db, { submissionId: course.waitingId, report: halfReport });
  const before = await figures(course);
  expect(before.hers.final).toBeDefined();
  expect(before.others).toHaveLength(1);
  await erase(course);
  expect(await figures(course)).toEqual(before);
});

test("what a grader had in hand, or would have taken, brings nothing back", async () => {
  const course = await plantedCourse();
  const { db, courseId, waitingId, pendingRunId } = course;
  expect(await takeSubmission(db, waitingId)).toMatchObject({ source: `${planted} waiting` });
  const results = await db.regradeResult.findMany({ where: { runId: pendingRunId } });
  const hers = results.find(({ submissionId }) => submissionId === course.programId);
  await erase(course);
  const inHand = { ...halfReport, score: { numerator: 0, denominator: 1 }, graderVersion: planted };
  expect(await recordVerdict(db, { submissionId: waitingId, report: inHand })).toBe(false);
  expect(await takeSubmission(db, waitingId)).toBeNull();
  expect(await findRegradedSubmission(db, hers?.id ?? "")).toBeNull();
  await recordRegradeResult(db, { resultId: hers?.id ?? "", report: inHand, now: later });
  expect(await tablesWithTraces(course.url)).toEqual([]);
  expect((await findRegrade(db, { courseId, runId: pendingRunId }))?.id).toBe(pendingRunId);
  const kept = await db.regradeResult.findUnique({ where: { id: hers?.id ?? "" } });
  expect(kept).toMatchObject({ scoreNumerator: 1, scoreDenominator: 2 });
});

test("nothing of the person waits for the staff any more", async () => {
  const course = await plantedCourse();
  const { db, courseId, enrolmentId } = course;
  await erase(course);
  const open = { enrolmentId, decidedAt: null };
  expect(await db.appeal.count({ where: open })).toBe(0);
  expect(await db.lateRequest.count({ where: open })).toBe(0);
  expect(await listReviews(db, { courseId, now: later })).toEqual([]);
});

test("an erasure that is killed in the middle leaves every row as it was", async () => {
  const course = await plantedCourse();
  const before = await everyRow(course.url);
  const other = new pg.Client(course.url);
  await other.connect();
  // The log is blanked last: the erasure has done all the rest when it waits for this.
  await other.query(`BEGIN; LOCK TABLE "AuditEntry" IN SHARE MODE`);
  const erasing = erase(course).catch((error: unknown) => error);
  const waiting = await vi.waitFor(async () => {
    const { rows } = await other.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    expect(rows).toHaveLength(1);
    return rows[0].pid;
  });
  await other.query(`SELECT pg_terminate_backend($1)`, [waiting]);
  expect(await erasing).toBeInstanceOf(Error);
  await other.query("ROLLBACK");
  await other.end();
  expect(await everyRow(course.url)).toEqual(before);
});

test("to erase twice is to erase once", async () => {
  const course = await plantedCourse();
  await erase(course);
  const after = await everyRow(course.url);
  expect(await erase(course)).toEqual({ kind: "not_found" });
  expect(await eraseEverywhere(course.db, { email: identity.email, now: later })).toEqual({
    kind: "not_found",
  });
  expect(await everyRow(course.url)).toEqual(after);
});

test("of two erasures at once one erases, and no grade is lost", async () => {
  const course = await plantedCourse();
  await recordVerdict(course.db, { submissionId: course.waitingId, report: halfReport });
  const before = await figures(course);
  const kinds = (await Promise.all([erase(course), erase(course)])).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(["erased", "not_found"]);
  expect(await figures(course)).toEqual(before);
});

test("a lecturer erases what belongs to their course; the account and another course stay", async () => {
  const course = await plantedCourse();
  const { db, userId, enrolmentId } = course;
  const other = await inAnotherCourse(course);
  const sent = await course.submit({ itemId: other.itemId, exerciseId: "sigmoid", source: "mine" });
  expect(await erase(course)).toEqual({ kind: "erased", courses: 1, account: false });
  expect(await findUserByEmail(db, identity.email)).toMatchObject({ id: userId, name: identity.name });
  expect(await db.submission.findMany({ where: { userId }, select: { id: true } })).toEqual([
    { id: sent.id },
  ]);
  const here = await db.enrolment.findUniqueOrThrow({ where: { id: enrolmentId }, include: { user: true } });
  expect(here.user.name).toMatch(/^Данные удалены · Erased [0-9a-f]{4}$/);
  // What is of the account: the person still has it.
  expect(await tablesWithTraces(course.url)).toEqual(["AuditEntry", "PersonalToken", "RateLimit", "User"]);
});

test("whoever runs the site erases a person in every course", async () => {
  const course = await plantedCourse();
  await inAnotherCourse(course);
  const erased = await eraseEverywhere(course.db, { email: " ANNA@x.ru", now: later });
  expect(erased).toEqual({ kind: "erased", courses: 2, account: true });
  expect(await tablesWithTraces(course.url)).toEqual([]);
});

test("nobody is erased by a slip, from another course, or as the last lecturer", async () => {
  const course = await plantedCourse();
  const { db, courseId, lecturerId } = course;
  const before = await everyRow(course.url);
  const other = { email: identity.email, actorId: lecturerId, now: later };
  expect(await erase(course, { email: "boris@x.ru" })).toEqual({ kind: "wrong_email" });
  const { enrolmentId } = course;
  const elsewhere = { ...other, courseId: crypto.randomUUID(), enrolmentId };
  expect(await eraseFromCourse(db, elsewhere)).toEqual({ kind: "not_found" });
  const lecturer = await db.enrolment.findFirstOrThrow({ where: { userId: lecturerId } });
  const last = { ...other, courseId, enrolmentId: lecturer.id, email: "lecturer@x.ru" };
  expect(await eraseFromCourse(db, last)).toEqual({ kind: "last_lecturer" });
  expect(await everyRow(course.url)).toEqual(before);
});

test("of the staff what they did for others stays, without their name", async () => {
  const course = await plantedCourse();
  const { db, courseId, lecturerId } = course;
  const { enrolmentId: promoted } = course.boris;
  await db.enrolment.update({ where: { id: promoted }, data: { role: "lecturer" } });
  await db.course.update({
    where: { id: courseId },
    data: {
      info: {
        staff: [{ name: { ru: "Лектор", en: "Lecturer" }, duty: "lecturer" }],
        ...{ classes: [], links: [] },
      },
    },
  });
  const { id: enrolmentId } = await db.enrolment.findFirstOrThrow({ where: { userId: lecturerId } });
  const who = { courseId, enrolmentId, email: "lecturer@x.ru", actorId: course.boris.userId, now: later };
  expect(await eraseFromCourse(db, who)).toMatchObject({ kind: "erased" });
  expect(await db.override.findFirst()).toMatchObject({ reason: `${planted} override`, authorId: null });
  const rows = (await everyRow(course.url)).filter(({ row }) => /Лектор|lecturer@x\.ru/.test(row));
  expect(rows.filter(({ table }) => table !== `public."AuditEntry"`)).toEqual([]);
});

test("the log tells who erased whom by the enrolment, and no name", async () => {
  const course = await plantedCourse();
  await erase(course);
  const [entry] = await listAudit(course.db, {
    ...{ courseId: course.courseId, timeZone: "Europe/Moscow", limit: 1, offset: 0 },
    filter: { actor: "", subject: "", day: "", page: 1 },
  });
  expect(entry).toMatchObject({ act: "erase", subject: "Enrolment", subjectId: course.enrolmentId });
  expect(entry).toMatchObject({ actor: "Лектор", before: null });
  expect(entry.person).toMatch(/Erased/);
});
