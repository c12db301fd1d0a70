import { expect, test } from "vitest";
import type { InspectionAnswer } from "#lib/inspection/inspection.ts";
import { listAudit } from "#prisma/audit/list-audit.ts";
import { recordVerdict } from "#prisma/grading.ts";
import {
  askForInspection,
  findInspection,
  forgetInspections,
  inspectionMs,
  recordInspection,
  takeInspection,
} from "#prisma/inspection/inspections.ts";
import { eraseFromCourse } from "#prisma/person/erase-person.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";
import { halfReport } from "#tests/prisma/report.ts";

const secret = "0.6931471805599453";
const judged = { verdict: "partial", score: halfReport.score } as const;
const answer: InspectionAnswer = {
  kind: "shown",
  stored: judged,
  replayed: judged,
  changedCases: 0,
  groups: [
    {
      id: "far",
      name: { ru: "Далеко", en: "Far" },
      cases: [
        {
          name: { ru: "Один", en: "One" },
          group: "far",
          verdict: "wrong_answer",
          notRun: false,
          timeMs: 1,
          mistake: { kind: "opposite_sign" },
          error: null,
          arguments: [{ name: "y", value: secret }],
          expected: secret,
          returned: "0",
          difference: null,
          tolerance: null,
          console: "",
          consoleCut: false,
        },
      ],
    },
  ],
};

/** A graded submission, somebody of the staff, and people who have nothing to do with it. */
async function graded() {
  const course = await freshCourse();
  const { db, queue, courseId, itemId } = course;
  const { id: submissionId } = await course.submit();
  await recordVerdict(db, { submissionId, report: halfReport });
  const other = await db.course.create({
    data: {
      ...{ slug: "other", title: { ru: "Другой", en: "Other" }, timeZone: "Europe/Moscow" },
      ...{ defaultLocale: "ru", info: { staff: [], classes: [], links: [] } },
    },
  });
  const enrol = async (role: "student" | "assistant", into: string) =>
    (
      await db.enrolment.create({
        data: {
          role,
          course: { connect: { id: into } },
          user: { create: { email: `${crypto.randomUUID()}@x.ru`, name: "Анвар Ибрахим" } },
        },
      })
    ).userId;
  const assistantId = await enrol("assistant", courseId);
  const asked = { courseId, submissionId, userId: assistantId, now };
  const inspection = () => db.inspection.findFirstOrThrow({ where: { submissionId } });
  return {
    ...{ ...course, submissionId, assistantId, asked, enrol, inspection, itemId, otherCourseId: other.id },
    ask: (who: Partial<typeof asked> = {}) => askForInspection(db, queue, { ...asked, ...who }),
    find: (who: Partial<typeof asked> = {}) => findInspection(db, { ...asked, ...who }),
  };
}

test("what hidden cases were given is told to who asked, and to nobody else", async () => {
  const { db, ask, find, enrol, inspection, courseId, otherCourseId, userId } = await graded();
  expect(await find()).toEqual({ kind: "none" });
  expect(await ask()).toBe(true);
  expect(await find()).toEqual({ kind: "waiting" });
  await recordInspection(db, { id: (await inspection()).id, answer, now });
  expect(await find()).toEqual(answer);

  expect(await find({ userId: await enrol("assistant", courseId) })).toEqual({ kind: "none" });
  // Whoever is here has passed the route; the query alone holds them back as well.
  const strangers = [
    userId,
    await enrol("student", courseId),
    await enrol("assistant", otherCourseId),
    crypto.randomUUID(),
  ];
  for (const stranger of strangers) {
    expect(await ask({ userId: stranger })).toBe(false);
    expect(await find({ userId: stranger })).toBe(null);
  }
  const elsewhere = { courseId: otherCourseId, userId: strangers[2] };
  expect([await ask(elsewhere), await find(elsewhere)]).toEqual([false, null]);
  for (const submissionId of ["../x", crypto.randomUUID()])
    expect([await ask({ submissionId }), await find({ submissionId })]).toEqual([false, null]);
  expect(await db.inspection.count()).toBe(1);
});

test("a student who is of the staff of another course sees nothing of their own submissions", async () => {
  const { db, ask, find, userId, otherCourseId } = await graded();
  await db.enrolment.create({ data: { userId, courseId: otherCourseId, role: "assistant" } });
  for (const courseId of [otherCourseId, undefined])
    expect([await ask({ userId, courseId }), await find({ userId, courseId })]).toEqual([false, null]);
});

test("what has no verdict and what does not count cannot be inspected", async () => {
  const { db, submit, ask } = await graded();
  const ungraded = await submit({ source: "export const logLoss = () => 1;" });
  const run = await submit({ kind: "run" });
  await recordVerdict(db, { submissionId: run.id, report: halfReport });
  for (const { id } of [ungraded, run]) expect(await ask({ submissionId: id })).toBe(false);
});

test("asked for several times at once, also in place of one that is there, it is one", async () => {
  const { db, ask, inspection } = await graded();
  const askAtOnce = () => Promise.all([ask(), ask(), ask(), ask()]);
  expect(await askAtOnce()).toEqual([true, true, true, true]);
  const { id } = await inspection();
  await recordInspection(db, { id, answer, now });
  expect(await askAtOnce()).toEqual([true, true, true, true]);
  expect((await inspection()).id).not.toBe(id);
  expect(await db.inspection.count()).toBe(1);
});

test("each time that somebody asks is in the audit log, with nothing of what they saw", async () => {
  const { db, ask, inspection, courseId, submissionId } = await graded();
  const looks = async () =>
    listAudit(db, {
      courseId,
      filter: { actor: "", subject: "Inspection", day: "", page: 1 },
      ...{ timeZone: "Europe/Moscow", limit: 100, offset: 0 },
    });
  await ask();
  await ask(); // it waits still, so this is the same one
  expect(await db.inspection.count()).toBe(1);
  await recordInspection(db, { id: (await inspection()).id, answer, now });
  await ask();
  await recordInspection(db, { id: (await inspection()).id, answer, now });
  await forgetInspections(db, new Date(now.getTime() + inspectionMs));
  const entries = await looks();
  expect(entries).toHaveLength(2);
  for (const entry of entries)
    expect(entry).toMatchObject({
      ...{ actor: "Анвар Ибрахим", act: "insert", person: "Анна Ли" },
      after: { submissionId },
    });
  const [log] = await db.$queryRaw<
    { told: string }[]
  >`SELECT json_agg(a)::text AS told FROM "AuditEntry" AS a`;
  expect(log.told).toContain(submissionId);
  expect(log.told).not.toContain(secret);
});

test("it is forgotten after an hour, even while no grader is there to delete it", async () => {
  const { db, ask, find, inspection } = await graded();
  await ask();
  const later = (ms: number) => new Date(now.getTime() + ms);
  await recordInspection(db, { id: (await inspection()).id, answer, now: later(10 * inspectionMs) });
  expect(await find({ now: later(11 * inspectionMs - 1) })).toEqual(answer);
  expect(await find({ now: later(11 * inspectionMs) })).toEqual({ kind: "none" });
  expect(await forgetInspections(db, later(11 * inspectionMs - 1))).toBe(0);
  expect(await forgetInspections(db, later(11 * inspectionMs))).toBe(1);
  expect(await db.inspection.count()).toBe(0);
});

test("it goes with the person whose program it tells of", async () => {
  const { db, ask, inspection, courseId, enrolmentId, assistantId } = await graded();
  await ask();
  await recordInspection(db, { id: (await inspection()).id, answer, now });
  const erased = { courseId, enrolmentId, email: "anna@x.ru", actorId: assistantId, now };
  expect(await eraseFromCourse(db, erased)).toMatchObject({ kind: "erased" });
  expect(await db.inspection.count()).toBe(0);
});

test("one that falls with its grader again and again is given up, and can be asked for anew", async () => {
  const { db, ask, find, inspection } = await graded();
  await ask();
  const { id } = await inspection();
  for (let tries = 0; tries < 3; tries++)
    expect(await takeInspection(db, { id, now })).toMatchObject({
      exerciseId: "log-loss",
      report: halfReport,
    });
  expect(await takeInspection(db, { id, now })).toBe(null);
  expect(await find()).toEqual({ kind: "given_up" });
  expect(await ask()).toBe(true);
  expect(await find()).toEqual({ kind: "waiting" });
});
