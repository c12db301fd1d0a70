import { foldGradebook, type Standing } from "#lib/gradebook.ts";
import type { AssessmentRow } from "#lib/gradebook-rows.ts";
import { concealLedger } from "#lib/ledger/conceal-ledger.ts";
import { ledger } from "#lib/ledger/ledger.ts";
import { conceal } from "#lib/sitting/conceal.ts";
import { results } from "#lib/sitting/results.ts";
import { findOwnAppeal } from "#prisma/appeals/find-appeal.ts";
import type { Database } from "#prisma/client.ts";
import { loadStudentGradebook } from "#prisma/gradebook.ts";
import { loadLedger } from "#prisma/ledger/load-ledger.ts";
import { exportAttempts } from "#prisma/person/export-attempts.ts";
import { exportPrograms } from "#prisma/person/export-programs.ts";

const oldestFirst = [{ createdAt: "asc" as const }, { id: "asc" as const }];

/** What a course holds of one person, as far as the person may see it at `now`. */
export async function exportEnrolment(db: Database, enrolmentId: string, now: Date) {
  const enrolment = await db.enrolment.findUniqueOrThrow({
    where: { id: enrolmentId },
    include: {
      course: { select: { slug: true, title: true } },
      marks: { orderBy: oldestFirst, select: { component: true, mark: true, createdAt: true } },
      extraTime: {
        orderBy: oldestFirst,
        select: { percent: true, minutes: true, reason: true, createdAt: true },
      },
      roundings: { orderBy: oldestFirst, select: { up: true, reason: true, createdAt: true } },
    },
  });
  const { id, courseId, userId, course, role, group, createdAt, marks, extraTime, roundings } = enrolment;
  const rows = conceal(await loadStudentGradebook(db, { enrolmentId, now }));
  const [standing] = foldGradebook(rows);
  const of = { courseId, userId, enrolmentId, now };
  const assessments = [];
  for (const row of rows.assessments) assessments.push(await exportAssessment(db, row, of));
  return {
    ...{ course, role, group, enrolmentId: id, createdAt, marks, extraTime, roundings },
    grade: standing && exportGrade(standing),
    assessments,
    announcementsRead: await db.announcementRead.findMany({
      where: { userId, announcement: { courseId } },
      orderBy: { readAt: "asc" },
      select: { readAt: true, announcement: { select: { title: true } } },
    }),
    announcementsMailed: await db.delivery.findMany({
      where: { recipient: userId, announcement: { courseId } },
      orderBy: { nextTryAt: "asc" },
      select: { channel: true, state: true, sentAt: true, announcement: { select: { title: true } } },
    }),
  };
}

type Of = { courseId: string; userId: string; enrolmentId: string; now: Date };

/** Where the person stands: the formula, and every item by its id. */
function exportGrade({ final, soFar, components, assessments }: Standing) {
  const items = assessments.flatMap((one) => one.items);
  return {
    final: { sum: final.sum, grade: final.grade },
    soFar: soFar.sum,
    components,
    items: items.map(({ item, state, points }) => ({ itemId: item.id, state, points })),
  };
}

async function exportAssessment(db: Database, assessment: AssessmentRow, of: Of) {
  const { id: assessmentId, title, component } = assessment;
  const which = { where: { assessmentId, enrolmentId: of.enrolmentId }, orderBy: oldestFirst };
  const { shown } = results(of.now, assessment, { handedIn: true });
  const items = [];
  for (const item of assessment.items) items.push(await exportItem(db, item, shown, of));
  return {
    ...{ title, component, items },
    attempts: await exportAttempts(db, { assessmentId, enrolmentId: of.enrolmentId }, of.now),
    extensions: await db.extension.findMany({
      ...which,
      select: { softDeadline: true, hardDeadline: true, reason: true, createdAt: true },
    }),
    lateRequests: await db.lateRequest.findMany({
      ...which,
      select: {
        ...{ text: true, askedUntil: true, createdAt: true },
        ...{ decision: true, reply: true, decidedAt: true },
      },
    }),
  };
}

/** @param shown whether the person sees the results of the assessment */
async function exportItem(db: Database, item: AssessmentRow["items"][number], shown: boolean, of: Of) {
  const { userId, enrolmentId } = of;
  const rows = await loadLedger(db, { ...of, itemId: item.id });
  const known = rows && concealLedger(rows);
  return {
    ...{ itemId: item.id, content: item.content, possible: item.points },
    ledger: known && ledger(known),
    programs: await exportPrograms(db, { userId, itemId: item.id }, shown),
    appeal: await findOwnAppeal(db, { enrolmentId, itemId: item.id }),
  };
}
