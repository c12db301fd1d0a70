import { expect, test } from "vitest";
import { recordFault, recordVerdict, takeSubmission } from "#prisma/grading.ts";
import { findSubmission } from "#prisma/submissions.ts";
import { freshCourse } from "#tests/prisma/fresh-course.ts";
import { halfReport } from "#tests/prisma/report.ts";

test("of two graders that finish the same submission one is recorded", async () => {
  const { db, submit } = await freshCourse();
  const { id: submissionId } = await submit();
  const better = { ...halfReport, verdict: "accepted" as const, score: { numerator: 1, denominator: 1 } };
  const recorded = await Promise.all(
    [halfReport, better, halfReport, better].map((report) => recordVerdict(db, { submissionId, report })),
  );
  expect(recorded.filter(Boolean)).toHaveLength(1);
  expect(await db.verdictRecord.count()).toBe(1);
});

test("a recorded verdict is never replaced", async () => {
  const { db, submit } = await freshCourse();
  const { id: submissionId } = await submit();
  await recordVerdict(db, { submissionId, report: halfReport });
  expect(await recordVerdict(db, { submissionId, report: { ...halfReport, verdict: "accepted" } })).toBe(
    false,
  );
  expect(await findSubmission(db, submissionId)).toMatchObject({ status: "graded", verdict: "partial" });
});

test("the report comes back as it was written", async () => {
  const { db, submit } = await freshCourse();
  const { id: submissionId } = await submit();
  await recordVerdict(db, { submissionId, report: halfReport });
  expect((await findSubmission(db, submissionId))?.report).toEqual(halfReport);
});

test("a graded submission is not taken again", async () => {
  const { db, submit } = await freshCourse();
  const { id: submissionId } = await submit();
  expect(await takeSubmission(db, submissionId)).toMatchObject({ exerciseId: "log-loss", kind: "submit" });
  expect(await findSubmission(db, submissionId)).toMatchObject({ status: "running" });
  await recordVerdict(db, { submissionId, report: halfReport });
  expect(await takeSubmission(db, submissionId)).toBeNull();
});

test("a grader fault is no verdict: the submission waits again and says so", async () => {
  const { db, submit } = await freshCourse();
  const { id: submissionId } = await submit();
  await takeSubmission(db, submissionId);
  await recordFault(db, { submissionId, reason: "the box failed" });
  expect(await findSubmission(db, submissionId)).toMatchObject({
    status: "queued",
    fault: true,
    verdict: null,
  });
  const fault = { ...halfReport, verdict: "grader_fault" as const };
  await expect(recordVerdict(db, { submissionId, report: fault })).rejects.toThrow("no verdict");
  await recordVerdict(db, { submissionId, report: halfReport });
  expect(await findSubmission(db, submissionId)).toMatchObject({ status: "graded", fault: false });
});

test("the database itself refuses a score outside of zero to one", async () => {
  const { db, submit } = await freshCourse();
  const { id: submissionId } = await submit();
  const report = { ...halfReport, score: { numerator: 3, denominator: 2 } };
  await expect(recordVerdict(db, { submissionId, report })).rejects.toThrow();
});
