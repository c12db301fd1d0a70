import { expect, test } from "vitest";
import { recordVerdict } from "#prisma/grading.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";
import { halfReport } from "#tests/prisma/report.ts";

const refused = /never edited or deleted/;

/** A course with one row in each table that scores come from, all by one lecturer. */
async function scoredCourse() {
  const course = await freshCourse();
  const { db, courseId, enrolmentId, itemId } = course;
  const lecturer = await db.user.create({ data: { email: "m@x.ru", name: "Михаил" } });
  const submission = await course.submit();
  const submissionId = submission.id;
  await recordVerdict(db, { submissionId, report: halfReport });
  const { assessmentId } = await db.item.findUniqueOrThrow({ where: { id: itemId } });
  const by = { authorId: lecturer.id, createdAt: now };
  const reason = "решение";
  await db.override.create({ data: { enrolmentId, itemId, kind: "points", points: "3", reason, ...by } });
  await db.extension.create({ data: { enrolmentId, assessmentId, hardDeadline: now, reason, ...by } });
  await db.roundingDecision.create({ data: { enrolmentId, up: true, reason, ...by } });
  await db.mark.create({ data: { enrolmentId, component: "exam", mark: "7", ...by } });
  const hand = { submissionId, partId: "a", numerator: 1, denominator: 2, comment: reason };
  await db.handScore.create({ data: { ...hand, ...by } });
  const ruling = await db.itemRuling.create({ data: { itemId, kind: "rekey", reason, ...by } });
  const versions = { exerciseVersion: "1", graderVersion: "1" };
  const rekeyed = { rulingId: ruling.id, submissionId, verdict: "partial" as const, parts: [], report: {} };
  await db.regrade.create({ data: { ...rekeyed, ...versions } });
  await db.itemRuling.update({ where: { id: ruling.id }, data: { appliedAt: now } });
  const run = await db.regradeRun.create({
    data: { itemId, exerciseVersion: "2", reason, createdAt: now, askedById: lecturer.id },
  });
  const result = { verdict: "accepted" as const, scoreNumerator: 1, scoreDenominator: 1, report: {} };
  await db.regradeResult.create({ data: { id: crypto.randomUUID(), runId: run.id, submissionId } });
  await db.regradeResult.updateMany({ data: { ...result, graderVersion: "1", timeMs: 1, gradedAt: now } });
  await db.regradeRun.update({ where: { id: run.id }, data: { mode: "replace", appliedAt: now } });
  return { ...course, courseId, lecturer };
}

const tables = {
  VerdictRecord: `"scoreNumerator" = 0`,
  HandScore: "numerator = 0",
  Override: "points = 10",
  Extension: `"hardDeadline" = now()`,
  RoundingDecision: "up = false",
  Mark: "mark = 10",
  Regrade: "verdict = 'accepted'",
  ItemRuling: `"appliedAt" = NULL`,
  RegradeRun: "mode = 'never_lower'",
  RegradeResult: `"scoreNumerator" = 0`,
};

test("no row that a score comes from can be edited or deleted, whoever asks", async () => {
  const { db } = await scoredCourse();
  for (const [table, change] of Object.entries(tables)) {
    const count = () => db.$queryRawUnsafe<unknown[]>(`SELECT * FROM "${table}"`);
    const before = await count();
    expect(before, table).toHaveLength(1);
    await expect(db.$executeRawUnsafe(`UPDATE "${table}" SET ${change}`), table).rejects.toThrow(refused);
    await expect(db.$executeRawUnsafe(`DELETE FROM "${table}"`), table).rejects.toThrow(refused);
    expect(await count()).toEqual(before);
  }
});

test("who decided may be forgotten, and a student's scores go with the student and the course", async () => {
  const { db, lecturer, userId, courseId } = await scoredCourse();
  await db.user.delete({ where: { id: lecturer.id } });
  expect(await db.override.findMany({ select: { authorId: true } })).toEqual([{ authorId: null }]);
  await db.user.delete({ where: { id: userId } });
  expect(await db.verdictRecord.count()).toBe(0);
  expect(await db.mark.count()).toBe(0);
  await db.course.delete({ where: { id: courseId } });
  expect(await db.regradeRun.count()).toBe(0);
});

test("when a person is erased texts can be blanked, and scores still cannot change", async () => {
  const { db } = await scoredCourse();
  const erasing = (change: string) =>
    db.$transaction(async (transaction) => {
      await transaction.$executeRaw`SELECT set_config('gradus.erasing', 'on', true)`;
      await transaction.$executeRawUnsafe(change);
    });
  await erasing(`UPDATE "Override" SET reason = ''`);
  expect(await db.override.findMany({ select: { reason: true } })).toEqual([{ reason: "" }]);
  await expect(erasing(`UPDATE "Override" SET reason = '', points = 10`)).rejects.toThrow(refused);
  await expect(db.$executeRawUnsafe(`UPDATE "Override" SET reason = 'иначе'`)).rejects.toThrow(refused);
});
