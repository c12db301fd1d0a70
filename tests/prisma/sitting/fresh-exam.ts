import type { Answers } from "#lib/question.ts";
import type { AnswerReport } from "#lib/sitting/answer-report.ts";
import { saveAnswers } from "#prisma/sitting/answers.ts";
import { beginAttempt, type Sitter } from "#prisma/sitting/attempts.ts";
import { type FreshCourse, freshCourse } from "#tests/prisma/fresh-course.ts";

export const at = (time: string) => new Date(`2024-12-20T${time}Z`);

export type FreshExam = FreshCourse & {
  examId: string;
  /** Of three questions, by position. */
  itemIds: string[];
  lecturerId: string;
  /** Begins, or continues, an attempt of the one student, or of another enrolment. */
  begin(now: Date, fields?: Partial<Sitter>): ReturnType<typeof beginAttempt>;
  /** The same, where it must succeed. @returns the attempt's id. */
  begun(now: Date, fields?: Partial<Sitter>): Promise<string>;
  /** Saves a number as the answer to an item. */
  save(
    attemptId: string,
    item: number,
    text: string,
    baseVersion: number,
    now: Date,
  ): ReturnType<typeof saveAnswers>;
};

type Fields = { shuffle?: boolean; navigation?: "free" | "one_way"; feedback?: "at_once" | "on_release" };

/** {@link freshCourse} with an exam from 10 to 12 o'clock, 90 minutes long, of three questions, and a lecturer. */
export async function freshExam(fields: Fields = {}): Promise<FreshExam> {
  const course = await freshCourse();
  const { db, courseId, enrolmentId } = course;
  const exam = await db.assessment.create({
    data: {
      courseId,
      component: "exam",
      title: { ru: "Экзамен", en: "Exam" },
      position: 2,
      opensAt: at("10:00:00"),
      closesAt: at("12:00:00"),
      durationMinutes: 90,
      ...fields,
    },
  });
  const items = await db.item.createManyAndReturn({
    data: ["mse-by-hand", "one-step-by-hand", "three-points"].map((questionId, index) => ({
      assessmentId: exam.id,
      questionId,
      points: "5",
      position: index + 1,
    })),
    select: { id: true },
  });
  const lecturer = await db.enrolment.create({
    data: {
      role: "lecturer",
      course: { connect: { id: courseId } },
      user: { create: { email: "lecturer@x.ru", name: "Лектор" } },
    },
  });
  const itemIds = items.map(({ id }) => id);
  const begin: FreshExam["begin"] = (now, fields = {}) =>
    beginAttempt(db, { courseId, assessmentId: exam.id, enrolmentId, rehearsal: false, now, ...fields });
  return {
    ...course,
    examId: exam.id,
    itemIds,
    lecturerId: lecturer.userId,
    begin,
    async begun(now, fields) {
      const outcome = await begin(now, fields);
      if (outcome.kind !== "begun") throw new Error(JSON.stringify(outcome));
      return outcome.attemptId;
    },
    save: (attemptId, item, text, baseVersion, now) =>
      saveAnswers(db, {
        attemptId,
        enrolmentId,
        itemId: itemIds[item],
        answers: number(text),
        baseVersion,
        now,
      }),
  };
}

/** A number as the answer to the one part `x`. */
export function number(text: string): Answers {
  return { x: { kind: "number", text } };
}

/** A report of a question with one part that the machine graded and, if `weight` is there, one by hand. */
export function report(earned: [number, number], handWeight?: number): AnswerReport {
  const [numerator, denominator] = earned;
  const scored = {
    kind: "scored" as const,
    id: "x",
    weight: 1,
    earned: { numerator, denominator },
    feedback: null,
  };
  const rubric = [{ text: { ru: "Ясно", en: "Clear" }, points: 4 }];
  const byHand = { kind: "by_hand" as const, id: "proof", weight: handWeight ?? 1, rubric };
  return {
    verdict: "partial",
    score: { numerator, denominator },
    parts: handWeight === undefined ? [scored] : [scored, byHand],
    explanation: null,
    timeMs: 1,
    questionVersion: "0123456789ab",
    graderVersion: "test",
    seed: 1,
  };
}
