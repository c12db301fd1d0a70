import { expect, onTestFinished, test } from "vitest";
import { askAppeal } from "#prisma/appeals/ask-appeal.ts";
import { connect, type Transaction } from "#prisma/client.ts";
import { askForTime } from "#prisma/extension/late-requests.ts";
import { saveAnswers } from "#prisma/sitting/answers.ts";
import { beginAttempt } from "#prisma/sitting/attempts.ts";
import { submitAnswers } from "#prisma/sitting/hand-in.ts";
import { createSubmission } from "#prisma/submissions.ts";
import { erase, inAnotherCourse, type Planted, tablesWithTraces } from "#tests/prisma/person/erasing.ts";
import { planted, plantedCourse } from "#tests/prisma/person/planted-course.ts";
import { at } from "#tests/prisma/sitting/fresh-exam.ts";

/** Begins an erasure, which waits for the rows that `lock` locks, until it is let go. */
async function heldUp(course: Planted, lock: (transaction: Transaction) => Promise<unknown>) {
  const { db } = course;
  const [held, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const holding = db.$transaction(
    async (transaction) => {
      await lock(transaction);
      held.resolve();
      await letGo.promise;
    },
    { timeout: 60_000 },
  );
  await held.promise;
  const erasing = erase(course);
  const waiting = () => db.$queryRaw`
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  await expect.poll(waiting, { timeout: 30_000 }).toHaveLength(1);
  return {
    waiting,
    async goOn() {
      letGo.resolve();
      await holding;
      return erasing;
    },
  };
}

test("an account stays when another course takes the person in while they are erased from this one", async () => {
  const course = await plantedCourse();
  const { db, enrolmentId, userId } = course;
  const erasure = await heldUp(
    course,
    (transaction) =>
      transaction.$executeRaw`SELECT 1 FROM "Enrolment" WHERE id = ${enrolmentId}::uuid FOR UPDATE`,
  );
  const other = await inAnotherCourse(course);
  expect(await erasure.goOn()).toEqual({ kind: "erased", courses: 1, account: false });
  expect(await db.enrolment.count({ where: { id: other.enrolmentId, userId } })).toBe(1);
});

/** A homework of one question, without a clock. */
async function makeProofs({ db, courseId }: Planted, position: number) {
  const { id, items } = await db.assessment.create({
    data: {
      ...{ courseId, component: "homework", position, title: { ru: "Доказательства", en: "Proofs" } },
      ...{ opensAt: at("00:00:00"), hardDeadline: at("23:00:00") },
      items: { create: { questionId: "mse-by-hand", points: "5", position: 1 } },
    },
    include: { items: true },
  });
  return { assessmentId: id, itemId: items[0].id };
}

test("what a person sends while they are erased is written nowhere, whatever it is", async () => {
  const course = await plantedCourse();
  const { db, url, queue, courseId, enrolmentId, userId, itemIds } = course;
  await inAnotherCourse(course); // so that the account stays, and could write on
  const [begun, fresh] = [await makeProofs(course, 3), await makeProofs(course, 4)];
  const attemptId = await course.begun(at("18:00:00"), { assessmentId: begun.assessmentId });
  const erasure = await heldUp(
    course,
    // Among the last rows that an erasure comes to.
    (transaction) =>
      transaction.$executeRaw`SELECT 1 FROM "AnnouncementRead" WHERE "userId" = ${userId}::uuid FOR UPDATE`,
  );

  const site = connect(url, { poolSize: 10 });
  onTestFinished(() => site.$disconnect());
  const now = at("19:00:00");
  const text = `${planted} too late`;
  const answers = { x: { kind: "short_text" as const, text } };
  const program = {
    userId,
    itemId: course.itemId,
    exerciseId: "log-loss",
    kind: "submit",
    source: text,
  } as const;
  const asking = { courseId, enrolmentId, text, now };
  const sending = [
    createSubmission(site, queue, { ...program, idempotencyKey: text, now }),
    askAppeal(site, { ...asking, itemId: itemIds[2], authorId: userId }),
    askForTime(site, { ...asking, assessmentId: fresh.assessmentId, askedUntil: null }),
    beginAttempt(site, { courseId, enrolmentId, assessmentId: fresh.assessmentId, rehearsal: false, now }),
    saveAnswers(site, { attemptId, enrolmentId, itemId: begun.itemId, answers, baseVersion: 0, now }),
    submitAnswers(site, queue, { attemptId, itemId: begun.itemId, answers, key: null, now }),
  ];
  await expect.poll(erasure.waiting, { timeout: 30_000 }).toHaveLength(1 + sending.length);
  expect(await erasure.goOn()).toEqual({ kind: "erased", courses: 1, account: false });
  const nobody = { kind: "not_found" };
  const over = expect.objectContaining({ kind: "over" });
  expect(await Promise.all(sending)).toEqual([null, nobody, nobody, nobody, over, nobody]);
  expect(await db.attempt.count({ where: { assessmentId: fresh.assessmentId } })).toBe(0);
  expect(await tablesWithTraces(url)).toEqual(["AuditEntry", "PersonalToken", "RateLimit", "User"]);
});
