import { expect, test } from "vitest";
import { recordAnswerVerdict } from "#prisma/grading.ts";
import { handIn } from "#prisma/sitting/hand-in.ts";
import { recordHandScore } from "#prisma/sitting/hand-scores.ts";
import { loadLastAnswers } from "#prisma/statistics/answers.ts";
import { at, freshExam, number, report } from "#tests/prisma/sitting/fresh-exam.ts";

test("each part has what the machine gave it, or else a hand, and waits until then", async () => {
  const exam = await freshExam();
  const { db, queue, courseId, begun, save, itemIds, lecturerId, userId } = exam;
  const [, itemId] = itemIds;
  const attemptId = await begun(at("10:00:00"));
  await save(attemptId, 1, "7", 0, at("10:20:00"));
  await handIn(db, queue, { attemptId, by: "student", now: at("10:30:00") });
  const { id: submissionId } = await db.submission.findFirstOrThrow({ where: { itemId } });
  expect(await loadLastAnswers(db, { courseId, itemId })).toEqual([]);
  await recordAnswerVerdict(db, { submissionId, report: report([1, 3], 2) });
  const shares = async () => {
    const [last] = await loadLastAnswers(db, { courseId, itemId });
    expect(last).toMatchObject({ userId, answers: number("7") });
    return ["x", "proof"].map((part) => last.earned.get(part)?.toFraction() ?? null);
  };
  expect(await shares()).toEqual(["1/3", null]);
  const hand = {
    courseId,
    submissionId,
    of: 4,
    rubricLines: [0],
    rubricId: null,
    comment: "",
    authorId: lecturerId,
  };
  await recordHandScore(db, { ...hand, partId: "proof", points: 1, now: at("10:40:00") });
  expect(await shares()).toEqual(["1/3", "1/4"]);
});

test("what a lecturer answered in a rehearsal is no student's answer", async () => {
  const exam = await freshExam();
  const { db, queue, courseId, begun, itemIds, lecturerId } = exam;
  const { id: enrolmentId } = await db.enrolment.findFirstOrThrow({ where: { userId: lecturerId } });
  const attemptId = await begun(at("10:00:00"), { enrolmentId, rehearsal: true });
  await handIn(db, queue, { attemptId, by: "student", now: at("10:30:00") });
  const sent = await db.submission.findMany();
  expect(sent).toHaveLength(3);
  for (const { id } of sent) await recordAnswerVerdict(db, { submissionId: id, report: report([1, 1]) });
  for (const itemId of itemIds) expect(await loadLastAnswers(db, { courseId, itemId })).toEqual([]);
});
