import { expect, test } from "vitest";
import { foldGradebook } from "#lib/gradebook.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { recordAnswerVerdict, recordFault } from "#prisma/grading.ts";
import { findReview } from "#prisma/review/find-review.ts";
import { listOpenFaults, listReviews } from "#prisma/review/list-reviews.ts";
import { beginAttempt } from "#prisma/sitting/attempts.ts";
import { handIn, submitAnswers } from "#prisma/sitting/hand-in.ts";
import { recordHandScore } from "#prisma/sitting/hand-scores.ts";
import { applyRuling, findRuling, proposeRuling, recordRegrade } from "#prisma/sitting/rulings.ts";
import { type GradedExam, gradedExam } from "#tests/prisma/review/graded-exam.ts";
import { at, report } from "#tests/prisma/sitting/fresh-exam.ts";

const now = at("13:00:00");
const list = ({ db, courseId }: GradedExam) => listReviews(db, { courseId, now });

function points(exam: GradedExam, points: number, time = now) {
  const { db, courseId, lecturerId, submissionIds } = exam;
  return recordHandScore(db, {
    ...{
      courseId,
      submissionId: submissionIds[1],
      partId: "proof",
      points,
      of: 4,
      rubricLines: [0],
      rubricId: null,
    },
    ...{ comment: "", authorId: lecturerId, now: time },
  });
}

async function rule(exam: GradedExam, item: number, kind: "void" | "rekey") {
  const { db, queue, courseId, itemIds, lecturerId, submissionIds } = exam;
  const itemId = itemIds[item];
  const proposal = { courseId, itemId, kind, reason: "r", authorId: lecturerId, now: new Date() };
  const rulingId = (await proposeRuling(db, queue, proposal)) ?? "";
  if (kind === "rekey")
    await recordRegrade(db, { rulingId, submissionId: submissionIds[item], report: report([0, 1], 1) });
  const ruling = await findRuling(db, { courseId, rulingId });
  expect(ruling && (await applyRuling(db, { ruling, now: new Date() }))).toBe(true);
}

test("answers wait until their last part has points; then they are graded, and the gradebook has the mark", async () => {
  const exam = await gradedExam();
  const { db, courseId, examId, submissionIds } = exam;
  const mark = async () => {
    const [standing] = foldGradebook(await loadGradebook(db, { courseId, now }));
    return standing.components.exam.mark?.toFraction() ?? null;
  };
  expect(await list(exam)).toMatchObject([
    { submissionId: submissionIds[1], waiting: true, name: "Анна Ли", assessment: { id: examId } },
  ]);
  expect(await mark()).toBeNull();
  await points(exam, 2);
  expect(await list(exam)).toMatchObject([{ submissionId: submissionIds[1], waiting: false }]);
  // (1 + (1 + 2/4)/2 + 1) / 3 of ten.
  expect(await mark()).toBe("55/6");
});

test("one who grades sees everything that was given before, the newest first, and nothing is edited", async () => {
  const exam = await gradedExam();
  const { db, courseId, submissionIds } = exam;
  await points(exam, 1);
  await points(exam, 3, at("14:00:00"));
  const review = await findReview(db, { courseId, submissionId: submissionIds[1] });
  expect(review?.hands.map(({ numerator, by }) => [numerator, by])).toEqual([
    [3, "Лектор"],
    [1, "Лектор"],
  ]);
  expect(review?.report.parts[1]).toMatchObject({ rubric: [{ points: 4 }] });
  expect(await findReview(db, { courseId: crypto.randomUUID(), submissionId: submissionIds[1] })).toBeNull();
  expect(await findReview(db, { courseId, submissionId: submissionIds[0] })).toBeNull();
});

test("a question that is void needs nobody's time", async () => {
  const exam = await gradedExam();
  await rule(exam, 1, "void");
  expect(await list(exam)).toEqual([]);
});

test("a part that waits only as judged again with a new key is in the queue", async () => {
  const exam = await gradedExam();
  await rule(exam, 0, "rekey");
  expect((await list(exam)).map(({ submissionId }) => submissionId).sort()).toEqual(
    exam.submissionIds.slice(0, 2).sort(),
  );
});

test("what the staff try out, and other courses, are not in the queue", async () => {
  const exam = await gradedExam();
  const { db, queue, begun } = exam;
  const attemptId = await begun(at("11:00:00"), { rehearsal: true });
  await handIn(db, queue, { attemptId, by: "student", now: at("11:10:00") });
  expect(await list(exam)).toHaveLength(1);
  expect(await listReviews(db, { courseId: crypto.randomUUID(), now })).toEqual([]);
});

test("a fault of ours is in the queue until the submission has its verdict", async () => {
  const exam = await gradedExam();
  const { db, courseId, submit, submissionIds } = exam;
  const { id } = await submit();
  for (const submissionId of [id, submissionIds[0]]) await recordFault(db, { submissionId, reason: "lost" });
  expect(await listOpenFaults(db, courseId)).toMatchObject([{ submissionId: id, kinds: ["fault"] }]);
});

test("of homework sent again and again only the newest waits, and the grade waits for it alone", async () => {
  const { db, queue, courseId, enrolmentId, enrol } = await gradedExam();
  const lecturerId = await enrol("lecturer", "Лектор");
  const homework = await db.assessment.findFirstOrThrow({ where: { component: "homework" } });
  const { id: itemId } = await db.item.create({
    data: { assessmentId: homework.id, questionId: "derive-mse-gradient", points: "4", position: 2 },
  });
  const where = { courseId, assessmentId: homework.id, enrolmentId, rehearsal: false, now };
  const begun = await beginAttempt(db, where);
  if (begun.kind !== "begun") throw new Error(begun.kind);
  const send = async (minute: number) => {
    const { attemptId } = begun;
    const time = new Date(now.getTime() + minute * 60_000);
    const sent = await submitAnswers(db, queue, { attemptId, itemId, answers: {}, key: null, now: time });
    if (sent.kind !== "submitted") throw new Error(sent.kind);
    await recordAnswerVerdict(db, { submissionId: sent.id, report: report([1, 1], 1) });
    return sent.id;
  };
  const queued = async () =>
    (await listReviews(db, { courseId, now }))
      .filter((row) => row.itemId === itemId)
      .map(({ submissionId, waiting }) => [submissionId, waiting]);
  const pending = async () => {
    const later = new Date(now.getTime() + 3600_000);
    const [{ assessments }] = foldGradebook(await loadGradebook(db, { courseId, now: later }));
    return assessments[0].items.map((item) => item.pending);
  };
  const give = (submissionId: string) =>
    recordHandScore(db, {
      ...{
        courseId,
        submissionId,
        partId: "proof",
        points: 4,
        of: 4,
        rubricLines: [],
        rubricId: null,
        comment: "",
      },
      ...{ authorId: lecturerId, now },
    });
  const first = await send(1);
  const second = await send(2);
  expect(await queued()).toEqual([[second, true]]);
  expect(await pending()).toEqual([0, 1]);
  await give(second);
  expect(await queued()).toEqual([[second, false]]);
  expect(await pending()).toEqual([0, 0]);
  const third = await send(3);
  expect(await queued()).toEqual([
    [second, false],
    [third, true],
  ]);
  const review = await findReview(db, { courseId, submissionId: third });
  expect(review?.others.map(({ id }) => id)).toEqual([second, first]);
});
