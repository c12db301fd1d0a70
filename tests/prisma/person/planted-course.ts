import type { Report } from "#lib/report.ts";
import { readAnnouncements } from "#prisma/announcements/read-announcements.ts";
import { askAppeal, sayToAppeal } from "#prisma/appeals/ask-appeal.ts";
import { decideAppeal } from "#prisma/appeals/decide-appeal.ts";
import { withdrawComment, writeComment } from "#prisma/comments/comments.ts";
import { saveDraft } from "#prisma/drafts.ts";
import { findMovableAssessment } from "#prisma/extension/find-assessment.ts";
import { grantExtensions } from "#prisma/extension/grant-extensions.ts";
import { askForTime, decideRequest } from "#prisma/extension/late-requests.ts";
import { recordAnswerVerdict, recordFault, recordVerdict } from "#prisma/grading.ts";
import { importMarks } from "#prisma/import-marks.ts";
import { importRoster } from "#prisma/import-roster.ts";
import { decideRounding } from "#prisma/ledger/decide-rounding.ts";
import { overrideItem } from "#prisma/ledger/override-item.ts";
import { consume } from "#prisma/rate-limits.ts";
import { recordRegradeResult } from "#prisma/regrade/results.ts";
import { saveAnswers } from "#prisma/sitting/answers.ts";
import { extendSitting, giveExtraTime } from "#prisma/sitting/extend.ts";
import { storeFile } from "#prisma/sitting/files.ts";
import { handIn } from "#prisma/sitting/hand-in.ts";
import { recordHandScore } from "#prisma/sitting/hand-scores.ts";
import { reopenAttempt } from "#prisma/sitting/reopen.ts";
import { proposeRuling, recordRegrade } from "#prisma/sitting/rulings.ts";
import { createToken } from "#prisma/tokens.ts";
import { setPassword } from "#prisma/users.ts";
import { begin } from "#tests/prisma/regrade/fresh-regrade.ts";
import { halfReport } from "#tests/prisma/report.ts";
import { at, freshExam, report } from "#tests/prisma/sitting/fresh-exam.ts";

/** In everything that the student wrote, or that was written of them. */
export const planted = "zqx";
const plant = (what: string) => `${planted} ${what}`;
const email = "anna@x.ru";
const november = (day: number) => new Date(`2024-11-${day}T12:00:00Z`);
const both = (text: string) => ({ ru: text, en: text });

/** What a program said by its console, by what it returned and by what it threw. */
const saidReport: Report = {
  ...halfReport,
  error: { name: "Error", message: plant("error"), line: 1, column: 1 },
  groups: [
    { id: "given", name: both("Даны"), visible: true, weight: 1, passed: false },
    { id: "secret", name: both("Скрытые"), visible: false, weight: 1, passed: true },
  ],
  cases: [
    {
      ...{ hidden: false, name: both("Первый"), group: "given", verdict: "wrong_answer", notRun: false },
      ...{ timeMs: 1, mistake: { kind: "wrong_type", expected: "number", returned: plant("type"), at: [] } },
      error: { name: "Error", message: plant("case error"), line: 1, column: 1 },
      arguments: [{ name: "y", value: "[1]" }],
      ...{ expected: "1", returned: plant("returned"), tolerance: null },
      difference: {
        index: [0],
        ...{ expected: "1", returned: plant("difference"), absoluteError: "1", relativeError: "1" },
      },
      ...{ console: plant("console"), consoleCut: true },
    },
    {
      ...{ hidden: true, name: both("Второй"), group: "secret", verdict: "accepted", notRun: false },
      ...{ mistakeKind: null, factor: null, errorName: planted, hint: null },
    },
  ],
};

/**
 * A course in which one student, Анна Ли, has done all that a student can do, and the staff all that they can do about
 * one; Борис Ким beside her has sent the same and is let alone. Every text of hers and about her is {@link planted}.
 */
export async function plantedCourse() {
  const exam = await freshExam();
  const { db, queue, courseId, enrolmentId, userId, itemId, lecturerId, itemIds, examId } = exam;
  const by = { courseId, authorId: lecturerId };
  const assistant = await db.enrolment.create({
    data: {
      role: "assistant",
      course: { connect: { id: courseId } },
      user: { create: { email: "anvar@x.ru", name: "Анвар" } },
    },
  });
  await importRoster(db, {
    ...by,
    text: `email,name,group,role\n${email},Анна Ли,202,student\nboris@x.ru,Борис Ким,202,student`,
    ...{ dryRun: false, now: november(20) },
  });
  const boris = await db.user.findUniqueOrThrow({
    where: { email: "boris@x.ru" },
    include: { enrolments: true },
  });
  const ofBoris = { userId: boris.id, enrolmentId: boris.enrolments[0].id };

  await setPassword(db, email);
  await createToken(db, { userId, name: plant("token"), now: november(20) });
  await saveDraft(db, {
    ...{ userId, exerciseId: "log-loss", source: plant("draft"), baseVersion: 0, now: november(21) },
  });
  await consume(db, `sign-in:${email}`, 5);
  await consume(db, `submissions:${userId}`, 5);

  const sent = { source: plant("source"), idempotencyKey: plant("key"), now: november(21) };
  const program = await exam.submit(sent);
  await recordFault(db, { submissionId: program.id, reason: plant("fault") });
  await recordVerdict(db, { submissionId: program.id, report: saidReport });
  const ofHis = await exam.submit({ userId: ofBoris.userId, now: november(21) });
  await recordVerdict(db, { submissionId: ofHis.id, report: halfReport });
  const run = await exam.submit({ ...sent, kind: "run", idempotencyKey: null });
  await recordVerdict(db, { submissionId: run.id, report: saidReport });
  const waiting = await exam.submit({ source: plant("waiting"), now: november(22) });
  const author = { id: lecturerId, name: "Лектор" };
  const comment = { submissionId: program.id, author, now: november(22) };
  await writeComment(db, { ...comment, line: 1, text: plant("line comment") });
  await writeComment(db, { ...comment, line: null, text: plant("comment") });
  const { id: slip } = await writeComment(db, { ...comment, line: 1, text: plant("withdrawn comment") });
  await withdrawComment(db, { ...by, submissionId: program.id, id: slip, now: november(22) });

  const homework = await db.item.findUniqueOrThrow({ where: { id: itemId } });
  const { assessmentId } = homework;
  const movable = await findMovableAssessment(db, { courseId, assessmentId });
  await grantExtensions(db, {
    ...by,
    ...{ assessmentId, enrolmentIds: [enrolmentId], version: movable?.version ?? "", now: november(22) },
    to: { softDeadline: null, hardDeadline: new Date("2024-12-06T12:00:00Z") },
    reason: plant("extension"),
  });
  const asking = { courseId, assessmentId, enrolmentId, askedUntil: null };
  const first = await askForTime(db, { ...asking, text: plant("late request"), now: november(23) });
  if (first.kind !== "asked") throw new Error(first.kind);
  await decideRequest(db, {
    ...{ ...by, requestId: first.request.id, to: null, reply: plant("reply"), now: november(24) },
  });
  await askForTime(db, { ...asking, text: plant("open late request"), now: november(25) });
  await overrideItem(db, {
    ...{ courseId, enrolmentId, itemId, authorId: lecturerId, seenId: null, now: november(25) },
    ...{ decision: { kind: "points", points: "7" }, reason: plant("override") },
  });
  await decideRounding(db, { ...by, enrolmentId, up: true, reason: plant("rounding"), now: november(25) });
  const extra = { ...by, enrolmentId, percent: 10, minutes: 0, reason: plant("extra time") };
  await giveExtraTime(db, { ...extra, now: november(25) });
  const done = await begin(exam, { askedById: lecturerId, now: november(26) });
  for (const { id, submissionId } of await db.regradeResult.findMany({ where: { runId: done } })) {
    const report = submissionId === program.id ? saidReport : halfReport;
    await recordRegradeResult(db, { resultId: id, report, now: november(26) });
  }
  const pending = await begin(exam, { askedById: lecturerId, now: november(27) });

  const attemptId = await exam.begun(at("10:00:00"));
  const file = { attemptId, name: plant("file.pdf"), mediaType: "application/pdf" };
  const content = new TextEncoder().encode(plant("content"));
  const stored = await storeFile(db, { ...file, content, now: at("10:01:00") });
  if (stored.kind !== "stored") throw new Error(stored.kind);
  const essay = { kind: "essay" as const, text: plant("essay"), attachment: stored.id };
  const save = { attemptId, enrolmentId, itemId: itemIds[1], answers: { proof: essay } };
  await saveAnswers(db, { ...save, baseVersion: 0, now: at("10:05:00") });
  const more = { ...by, assessmentId: examId, attemptId, minutes: 5, reason: plant("time") };
  await extendSitting(db, { ...more, now: at("10:06:00") });
  await handIn(db, queue, { attemptId, by: "student", now: at("10:10:00") });
  await reopenAttempt(db, { ...by, attemptId, reason: plant("reopening"), now: at("10:11:00") });
  await handIn(db, queue, { attemptId, by: "student", now: at("10:30:00") });
  const answered = await db.submission.findMany({ where: { attemptId }, orderBy: { createdAt: "asc" } });
  const [words, explanation] = [both(plant("feedback")), both(plant("explanation"))];
  for (const { id } of answered) {
    const base = report([1, 2], 1);
    const parts = base.parts.map((part) => (part.kind === "scored" ? { ...part, feedback: words } : part));
    await recordAnswerVerdict(db, { submissionId: id, report: { ...base, parts, explanation } });
  }
  const byItem = (id: string) => answered.findLast((one) => one.itemId === id)?.id ?? "";
  const hand = await recordHandScore(db, {
    ...{ ...by, submissionId: byItem(itemIds[1]), partId: "proof", points: 3, of: 4 },
    ...{ rubricLines: [0], rubricId: null, comment: plant("hand score"), now: at("13:00:00") },
  });
  if (hand.kind !== "stored") throw new Error(hand.kind);
  const rulingId = await proposeRuling(db, queue, {
    ...{ ...by, itemId: itemIds[0], kind: "rekey", reason: "Опечатка", now: at("14:00:00") },
  });
  const rekeyed = { ...report([1, 1], 1), explanation };
  await recordRegrade(db, { rulingId: rulingId ?? "", submissionId: byItem(itemIds[0]), report: rekeyed });

  const appealing = { courseId, enrolmentId, authorId: userId, now: at("15:00:00") };
  const asked = await askAppeal(db, { ...appealing, itemId, text: plant("appeal") });
  if (asked.kind !== "asked") throw new Error(asked.kind);
  const said = { ...appealing, appealId: asked.id, text: plant("message") };
  await sayToAppeal(db, said);
  await sayToAppeal(db, { ...said, enrolmentId: null, authorId: lecturerId, text: plant("answer") });
  await decideAppeal(db, {
    ...{ courseId, appealId: asked.id, deciderId: assistant.userId, now: at("16:00:00") },
    decision: { outcome: "kept", reply: plant("decision") },
  });
  await askAppeal(db, { ...appealing, itemId: itemIds[1], text: plant("open appeal") });

  await importMarks(db, {
    ...by,
    text: `email,component,mark\n${email},midterm,6.5\nboris@x.ru,midterm,8`,
    ...{ dryRun: false, now: at("17:00:00") },
  });
  const { id: announcementId } = await db.announcement.create({
    data: { courseId, title: both("Скоро"), body: both("Завтра"), publishedAt: at("17:00:00") },
  });
  await readAnnouncements(db, { courseId, userId, ids: [announcementId], now: at("17:05:00") });
  await db.delivery.create({
    data: {
      ...{ announcementId, channel: "email", recipient: userId, state: "failed" },
      ...{ reason: `550 no such mailbox ${email}`, nextTryAt: at("17:05:00") },
    },
  });
  return {
    ...exam,
    assistantId: assistant.userId,
    boris: ofBoris,
    programId: program.id,
    waitingId: waiting.id,
    pendingRunId: pending,
    attemptId,
  };
}

/** The address and the name of the one student. */
export const identity = { email, name: "Анна Ли" };
