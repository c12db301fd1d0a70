import { type AnswerReport, partScores } from "#lib/sitting/answer-report.ts";
import type { Database } from "#prisma/client.ts";
import { createGradesLink } from "#prisma/grades-links.ts";
import { createToken } from "#prisma/tokens.ts";
import { halfReport } from "#tests/prisma/report.ts";
import { enrol, type Member, type makeCourse } from "#tests/setup/access/course.ts";

/** What a course has, and what one person in it has and has sent: something of each kind that an address can name. */
export type Scene = MadeCourse & Awaited<ReturnType<typeof makeWork>>;

type MadeCourse = Awaited<ReturnType<typeof makeCourse>>;

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const both = (text: string) => ({ ru: text, en: text });

/** One of everything that `owner` can have in a course, and that the staff can have made about it. */
export async function makeWork(db: Database, course: MadeCourse, owner: Member) {
  const { userId, enrolmentId, role } = owner;
  const { courseId, exerciseId, questionId, exerciseItemId, essayItemId } = course;
  const now = new Date();
  const isTrial = role !== "student";
  const which = { enrolmentId, rehearsal: isTrial, number: 1, seed: 1, startedAt: now };
  const sitting = await db.attempt.create({
    data: {
      ...which,
      assessmentId: course.examId,
      itemOrder: course.examItemIds,
      endsAt: inMinutes(30),
      files: {
        create: {
          name: "a.pdf",
          mediaType: "application/pdf",
          content: new TextEncoder().encode("%PDF-1.4"),
          createdAt: now,
        },
      },
    },
    include: { files: true },
  });
  const handedIn = await db.attempt.create({
    data: {
      ...which,
      number: 2,
      assessmentId: course.examId,
      itemOrder: course.examItemIds,
      endsAt: inMinutes(30),
      handedInAt: now,
      handedInBy: "student",
    },
  });
  const homework = await db.attempt.create({
    data: { ...which, assessmentId: course.homeworkId, itemOrder: [essayItemId] },
  });
  const program = await sendProgram(db, { userId, exerciseId, itemId: isTrial ? null : exerciseItemId });
  const { verdict, score, timeMs, graderVersion, ...essay } = essayReport;
  const answers = await db.submission.create({
    data: {
      userId,
      itemId: isTrial ? null : essayItemId,
      questionId,
      answers: { derivation: { kind: "essay", text: "Ответ", attachment: null } },
      attemptId: homework.id,
      kind: "submit",
      status: "graded",
      seed: essay.seed,
      verdict: {
        create: {
          verdict,
          scoreNumerator: score.numerator,
          scoreDenominator: score.denominator,
          report: essayReport,
          parts: partScores(essayReport),
          exerciseVersion: essay.questionVersion,
          graderVersion,
          timeMs,
        },
      },
    },
  });
  await db.draft.create({ data: { userId, exerciseId, source: "//", version: 1, updatedAt: now } });
  const token = await createToken(db, { userId, name: "another", now });
  const appeal = await db.appeal.create({
    data: {
      enrolmentId,
      itemId: exerciseItemId,
      createdAt: now,
      messages: { create: { authorId: userId, text: "Почему?", createdAt: now } },
    },
  });
  const lateRequest = await db.lateRequest.create({
    data: { enrolmentId, assessmentId: course.homeworkId, text: "Болею", createdAt: now },
  });
  const comment = await db.reusableComment.create({
    data: { courseId, questionId, text: `Знак ${userId}`, createdAt: now },
  });
  const link = await createGradesLink(db, { courseId, authorId: userId, name: "test", now });
  const announcement = await db.announcement.create({
    data: { courseId, title: both("Скоро"), body: both("Завтра"), publishedAt: inMinutes(60) },
  });
  const material = await db.material.create({
    data: { courseId, kind: "link", title: both("Книга"), note: both(""), position: 1 },
  });
  const lineComment = await db.lineComment.create({
    data: { submissionId: program.id, line: 1, text: "Почему 1?", authorId: userId, createdAt: now },
  });
  const ruling = await db.itemRuling.create({
    data: { itemId: essayItemId, kind: "void", reason: "Опечатка", createdAt: now },
  });
  const classmate = await enrol(db, courseId, "student");
  const otherProgram = await sendProgram(db, {
    userId: classmate.userId,
    exerciseId,
    itemId: exerciseItemId,
  });
  const regrade = await db.regradeRun.create({
    data: {
      itemId: exerciseItemId,
      exerciseVersion: halfReport.exerciseVersion,
      reason: "Опечатка",
      createdAt: now,
      results: {
        create: {
          submissionId: program.id,
          verdict: "partial",
          scoreNumerator: 1,
          scoreDenominator: 2,
          report: halfReport,
          graderVersion: "test",
          timeMs: 1,
          gradedAt: now,
        },
      },
    },
  });
  return {
    owner,
    sittingId: sitting.id,
    fileId: sitting.files[0].id,
    handedInId: handedIn.id,
    homeworkAttemptId: homework.id,
    programId: program.id,
    otherProgramId: otherProgram.id,
    answersId: answers.id,
    tokenId: token.id,
    appealId: appeal.id,
    lateRequestId: lateRequest.id,
    commentId: comment.id,
    linkId: link.id,
    linkToken: link.token,
    materialId: material.id,
    lineCommentId: lineComment.id,
    announcementId: announcement.id,
    rulingId: ruling.id,
    regradeId: regrade.id,
  };
}

/** A program that was graded; `itemId` null for a trial of the staff. */
function sendProgram(db: Database, sent: { userId: string; exerciseId: string; itemId: string | null }) {
  const { score, exerciseVersion, graderVersion, timeMs, seed } = halfReport;
  return db.submission.create({
    data: {
      ...sent,
      kind: "submit",
      source: "export const answer = 1;",
      status: "graded",
      seed,
      verdict: {
        create: {
          verdict: "partial",
          scoreNumerator: score.numerator,
          scoreDenominator: score.denominator,
          report: halfReport,
          exerciseVersion,
          graderVersion,
          timeMs,
        },
      },
    },
  });
}

/** Of an essay that waits for a hand. */
const essayReport: AnswerReport = {
  verdict: "wrong_answer",
  score: { numerator: 0, denominator: 1 },
  parts: [{ kind: "by_hand", id: "derivation", weight: 1, rubric: [{ text: both("Правило"), points: 1 }] }],
  explanation: null,
  timeMs: 1,
  questionVersion: "0123456789ab",
  graderVersion: "test",
  seed: 1,
};
