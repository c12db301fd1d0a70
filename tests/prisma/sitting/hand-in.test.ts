import { describe, expect, test } from "vitest";
import { foldGradebook } from "#lib/gradebook.ts";
import { graceMs } from "#lib/sitting/clock.ts";
import { variantSeed } from "#lib/sitting/variant-seed.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { recordAnswerVerdict, takeSubmission } from "#prisma/grading.ts";
import { findAttempt } from "#prisma/sitting/attempts.ts";
import { handIn, handInDue, submitAnswers } from "#prisma/sitting/hand-in.ts";
import { recordHandScore } from "#prisma/sitting/hand-scores.ts";
import { findSubmission, queuePlace } from "#prisma/submissions.ts";
import { at, type FreshExam, freshExam, number, report } from "#tests/prisma/sitting/fresh-exam.ts";

const end = at("11:30:00");
const overAt = new Date(end.getTime() + graceMs + 1);

const sent = ({ db }: FreshExam) =>
  db.submission.findMany({
    orderBy: { item: { position: "asc" } },
    select: { id: true, answers: true, createdAt: true },
  });

async function examMark({ db, courseId, userId }: FreshExam, now: Date) {
  const standing = foldGradebook(await loadGradebook(db, { courseId, now })).find(
    ({ student }) => student.userId === userId,
  );
  return {
    mark: standing?.components.exam.mark?.toFraction() ?? null,
    reasons: standing?.unresolved.filter(({ component }) => component === "exam").map(({ reason }) => reason),
  };
}

describe("handing in", () => {
  test("makes of every question a submission with a job, of what was saved, in its own variant", async () => {
    const exam = await freshExam();
    const { db, queue, begun, save, itemIds } = exam;
    const attemptId = await begun(at("10:00:00"));
    await save(attemptId, 1, "7", 0, at("10:20:00"));
    const now = at("10:30:00");
    expect(await handIn(db, queue, { attemptId, by: "student", now })).toBe(true);
    const submissions = await sent(exam);
    expect(submissions.map(({ answers }) => answers)).toEqual([{}, number("7"), {}]);
    const seed = (await findAttempt(db, attemptId))?.attempt.seed ?? 0;
    for (const [i, { id }] of submissions.entries()) {
      expect(await queuePlace(db, id)).toBeGreaterThan(0);
      expect(await takeSubmission(db, id)).toMatchObject({
        content: "question",
        seed: variantSeed(seed, itemIds[i]),
      });
    }
  });

  test("happens once, however many ask for it at the same moment", async () => {
    const exam = await freshExam();
    const { db, queue, begun } = exam;
    const attemptId = await begun(at("10:00:00"));
    const asked = (["student", { staff: crypto.randomUUID() }, "student", "time"] as const).map((by) =>
      handIn(db, queue, { attemptId, by, now: overAt }),
    );
    expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
    expect(await sent(exam)).toHaveLength(3);
  });

  test("ends the writing", async () => {
    const { db, queue, begun, save } = await freshExam();
    const attemptId = await begun(at("10:00:00"));
    await handIn(db, queue, { attemptId, by: "student", now: at("10:30:00") });
    expect(await save(attemptId, 0, "1", 0, at("10:30:01"))).toMatchObject({
      kind: "over",
      writing: { by: "student", since: at("10:30:00") },
    });
  });

  test("by time comes when the grace is over, and counts as of the end", async () => {
    const exam = await freshExam();
    const { db, queue, begun, save } = exam;
    const attemptId = await begun(at("10:00:00"));
    await save(attemptId, 0, "on its way", 0, new Date(end.getTime() + graceMs));
    const tooEarly = new Date(end.getTime() + graceMs);
    expect(await handInDue(db, queue, tooEarly)).toBe(0);
    expect(await handIn(db, queue, { attemptId, by: "time", now: tooEarly })).toBe(false);
    expect(await handInDue(db, queue, overAt)).toBe(1);
    expect(await handInDue(db, queue, overAt)).toBe(0);
    expect((await findAttempt(db, attemptId))?.attempt).toMatchObject({
      handedInAt: end,
      handedInBy: "time",
    });
    expect((await sent(exam))[0]).toMatchObject({ answers: number("on its way"), createdAt: end });
  });

  test("by two graders at once hands nothing in twice", async () => {
    const exam = await freshExam();
    const { db, queue, begun } = exam;
    await begun(at("10:00:00"));
    const ended = await Promise.all([handInDue(db, queue, overAt), handInDue(db, queue, overAt)]);
    expect(ended.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(await sent(exam)).toHaveLength(3);
  });

  test("of a rehearsal counts nowhere", async () => {
    const exam = await freshExam();
    const { db, queue, begun, courseId } = exam;
    const attemptId = await begun(at("08:00:00"), { rehearsal: true });
    await handIn(db, queue, { attemptId, by: "student", now: at("08:10:00") });
    expect(await sent(exam)).toHaveLength(3);
    expect((await loadGradebook(db, { courseId, now: at("13:00:00") })).submissions).toEqual([]);
  });

  test("shows its answers to nobody as a submission of an exercise", async () => {
    const exam = await freshExam();
    const { db, queue, begun } = exam;
    await handIn(db, queue, { attemptId: await begun(at("10:00:00")), by: "student", now: at("10:30:00") });
    for (const { id } of await sent(exam)) expect(await findSubmission(db, id)).toBeNull();
  });
});

test("the mark of an exam is unresolved until every part is graded, by the machine and by hand", async () => {
  const exam = await freshExam();
  const { db, queue, courseId, lecturerId, begun } = exam;
  await handIn(db, queue, { attemptId: await begun(at("10:00:00")), by: "student", now: at("10:30:00") });
  const now = at("13:00:00");
  const [a, b, c] = await sent(exam);
  expect(await examMark(exam, now)).toEqual({ mark: null, reasons: ["ungraded", "ungraded", "ungraded"] });
  await recordAnswerVerdict(db, { submissionId: a.id, report: report([1, 1]) });
  await recordAnswerVerdict(db, { submissionId: b.id, report: report([1, 3]) });
  await recordAnswerVerdict(db, { submissionId: c.id, report: report([1, 1], 2) });
  expect(await examMark(exam, now)).toEqual({ mark: null, reasons: ["ungraded"] });
  const hand = {
    courseId,
    submissionId: c.id,
    of: 4,
    rubricLines: [0],
    rubricId: null,
    comment: "",
    authorId: lecturerId,
  };
  expect(await recordHandScore(db, { ...hand, partId: "proof", points: 4, now })).toEqual({ kind: "stored" });
  const later = new Date(now.getTime() + 1000);
  expect(await recordHandScore(db, { ...hand, partId: "proof", points: 1, now: later })).toEqual({
    kind: "stored",
  });
  expect(await recordHandScore(db, { ...hand, partId: "no such part", points: 1, now })).toEqual({
    kind: "nothing_to_grade",
  });
  // (1 + 1/3 + (1 + 2·1/4)/3) / 3 of ten.
  expect(await examMark(exam, later)).toEqual({ mark: "55/9", reasons: [] });
});

describe("in homework", () => {
  async function homework() {
    const exam = await freshExam();
    const { db, courseId, enrolmentId } = exam;
    const item = await db.item.create({
      data: {
        assessment: { connect: { courseId_position: { courseId, position: 1 } } },
        questionId: "mse-by-hand",
        points: "4",
        position: 2,
      },
    });
    const now = at("10:00:00");
    const attemptId = await exam.begun(now, { assessmentId: item.assessmentId, enrolmentId });
    return { ...exam, attemptId, homeworkItem: item.id, now };
  }

  test("an attempt has no clock and no end, and nobody hands it in", async () => {
    const { db, queue, attemptId } = await homework();
    const { attempt } = (await findAttempt(db, attemptId)) ?? {};
    expect(attempt).toMatchObject({ endsAt: null, handedInAt: null });
    expect(await handIn(db, queue, { attemptId, by: "student", now: at("23:00:00") })).toBe(false);
    expect(await handInDue(db, queue, at("23:00:00"))).toBe(0);
  });

  test("the answers of one question are sent as often as one likes, in the same variant; a key makes it once", async () => {
    const { db, queue, attemptId, homeworkItem, now } = await homework();
    const send = (text: string, key: string | null) =>
      submitAnswers(db, queue, { attemptId, itemId: homeworkItem, answers: number(text), key, now });
    const [first, again, other] = [
      await send("1", "key-0001"),
      await send("1", "key-0001"),
      await send("2", null),
    ];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    const rows = await db.submission.findMany();
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map(({ seed }) => seed)).size).toBe(1);
  });

  test("an item of a timed assessment is not sent alone", async () => {
    const { db, queue, begun, itemIds, now } = await homework();
    const attemptId = await begun(at("10:00:00"));
    const sending = submitAnswers(db, queue, { attemptId, itemId: itemIds[0], answers: {}, key: null, now });
    expect(await sending).toEqual({ kind: "not_found" });
  });
});
