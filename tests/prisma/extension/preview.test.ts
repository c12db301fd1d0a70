import { expect, test } from "vitest";
import { previewDeadlines, withDeadlines, withExtensions } from "#lib/extension/preview-deadlines.ts";
import { foldGradebook } from "#lib/gradebook.ts";
import { changeDeadlines } from "#prisma/extension/change-deadlines.ts";
import { findMovableAssessment } from "#prisma/extension/find-assessment.ts";
import { grantExtensions } from "#prisma/extension/grant-extensions.ts";
import { loadPreview } from "#prisma/extension/load-preview.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { recordVerdict } from "#prisma/grading.ts";
import { type LateCourse, lateCourse } from "#tests/prisma/extension/late-course.ts";
import { halfReport } from "#tests/prisma/report.ts";

const now = new Date("2024-12-10T12:00:00Z");
const inTime = [new Date("2024-11-10T12:00:00Z"), new Date("2024-11-20T12:00:00Z")] as const;
const late = new Date("2024-12-01T12:00:00Z");

/** Anna sent two fifths, then a half in time, and four fifths too late for all of it. */
async function sentThrice(): Promise<LateCourse & { version: string }> {
  const course = await lateCourse();
  const tries = [
    [inTime[0], 2, 5],
    [inTime[1], 1, 2],
    [late, 4, 5],
  ] as const;
  for (const [at, numerator, denominator] of tries) {
    const { id } = await course.submit({ now: at, source: `${numerator}/${denominator}` });
    await recordVerdict(course.db, {
      submissionId: id,
      report: { ...halfReport, score: { numerator, denominator } },
    });
  }
  const { db, courseId, assessmentId } = course;
  const assessment = await findMovableAssessment(db, { courseId, assessmentId });
  return { ...course, version: assessment?.version ?? "" };
}

async function pointsNow({ db, courseId }: LateCourse): Promise<string | undefined> {
  const [standing] = foldGradebook(await loadGradebook(db, { courseId, now }));
  return standing?.assessments[0]?.earned.toString();
}

test("what the preview of an extension tells is what comes of it", async () => {
  const course = await sentThrice();
  const { db, courseId, assessmentId, enrolmentId, assistant, version } = course;
  const rows = await loadPreview(db, { courseId, assessmentId, now });
  const to = { softDeadline: new Date("2024-12-02T20:59:59.999Z"), hardDeadline: null };
  const grant = { assessmentId, enrolmentIds: [enrolmentId], to };
  const [change] = previewDeadlines(rows, withExtensions(rows, grant), assessmentId).changes;
  expect(change?.before.points.toString()).toBe(await pointsNow(course));
  await grantExtensions(db, {
    ...grant,
    courseId,
    reason: "illness",
    authorId: assistant.userId,
    now,
    version,
  });
  expect(change?.after.points.toString()).toBe("8");
  expect(await pointsNow(course)).toBe("8");
});

test("what the preview of an earlier deadline tells is what comes of it, with tries that did not count before", async () => {
  const course = await sentThrice();
  const { db, courseId, assessmentId, version } = course;
  const rows = await loadPreview(db, { courseId, assessmentId, now });
  const opensAt = new Date("2024-11-01T00:00:00Z");
  // Only the first try is in time by it, and brings more than the half that is late now.
  const soft = new Date("2024-11-15T20:59:59.999Z");
  const deadlines = { opensAt, softDeadline: soft, hardDeadline: new Date("2024-11-30T20:59:59.999Z") };
  const [change] = previewDeadlines(
    rows,
    withDeadlines(rows, { assessmentId, deadlines }),
    assessmentId,
  ).changes;
  expect([change?.before.points.toString(), change?.after.points.toString()]).toEqual(["5", "4"]);
  const authorId = course.assistant.userId;
  await changeDeadlines(db, { courseId, assessmentId, deadlines, authorId, version });
  expect(await pointsNow(course)).toBe("4");
});
