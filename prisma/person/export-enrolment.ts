import { foldGradebook, type Standing } from "#lib/gradebook.ts";
import type { AssessmentRow } from "#lib/gradebook-rows.ts";
import { concealLedger } from "#lib/ledger/conceal-ledger.ts";
import { ledger } from "#lib/ledger/ledger.ts";
import { conceal } from "#lib/sitting/conceal.ts";
import { results } from "#lib/sitting/results.ts";
import { listOwnAppeals } from "#prisma/appeals/find-appeal.ts";
import type { Database } from "#prisma/client.ts";
import { loadStudentGradebook } from "#prisma/gradebook.ts";
import { loadLedgers } from "#prisma/ledger/load-ledger.ts";
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
  return {
    ...{ course, role, group, enrolmentId: id, createdAt, marks, extraTime, roundings },
    grade: standing && exportGrade(standing),
    assessments: await exportAssessments(db, rows.assessments, of),
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

async function exportAssessments(db: Database, assessments: AssessmentRow[], of: Of) {
  const { courseId, userId, enrolmentId, now } = of;
  const areShown = new Map(
    assessments.flatMap((assessment) => {
      const { shown } = results(now, assessment, { handedIn: true });
      return assessment.items.map(({ id }) => [id, shown] as const);
    }),
  );
  const ledgers = await loadLedgers(db, of);
  const which = { userId, item: { assessment: { courseId } } };
  const sent = await exportPrograms(db, which, (itemId) => areShown.get(itemId ?? "") ?? false);
  const programs = Map.groupBy(sent, ({ itemId }) => itemId);
  const appeals = await listOwnAppeals(db, enrolmentId);
  const attempts = await exportAttempts(db, enrolmentId, now);
  const { extensions, lateRequests } = await listDeadlineActs(db, enrolmentId);
  return assessments.map(({ id, title, component, items }) => ({
    ...{ title, component },
    items: items.map(({ id: itemId, content, points: possible }) => {
      const rows = ledgers.get(itemId);
      const known = rows ? concealLedger(rows) : null;
      return {
        ...{ itemId, content, possible },
        ledger: known && ledger(known),
        programs: programs.get(itemId) ?? [],
        appeal: appeals.get(itemId) ?? null,
      };
    }),
    attempts: attempts.get(id) ?? [],
    extensions: extensions.filter(({ assessmentId }) => assessmentId === id),
    lateRequests: lateRequests.filter(({ assessmentId }) => assessmentId === id),
  }));
}

/** Later deadlines that the person got, and what they asked for. */
async function listDeadlineActs(db: Database, enrolmentId: string) {
  const which = { where: { enrolmentId }, orderBy: oldestFirst };
  return {
    extensions: await db.extension.findMany({
      ...which,
      select: { assessmentId: true, softDeadline: true, hardDeadline: true, reason: true, createdAt: true },
    }),
    lateRequests: await db.lateRequest.findMany({
      ...which,
      select: {
        ...{ assessmentId: true, text: true, askedUntil: true, createdAt: true },
        ...{ decision: true, reply: true, decidedAt: true },
      },
    }),
  };
}
