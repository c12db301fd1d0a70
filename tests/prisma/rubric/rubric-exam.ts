import type { ChangeRubric } from "#lib/rubric/api.ts";
import { type RubricLine, rubricLines } from "#lib/rubric/rubric-lines.ts";
import type { AnswerReport } from "#lib/sitting/answer-report.ts";
import { recordAnswerVerdict } from "#prisma/grading.ts";
import { changeRubric, type RubricChanged } from "#prisma/rubric/change-rubric.ts";
import { keepQuestionRubrics } from "#prisma/rubric/question-rubrics.ts";
import { handIn } from "#prisma/sitting/hand-in.ts";
import { recordHandScore } from "#prisma/sitting/hand-scores.ts";
import { at, type FreshExam, freshExam, report } from "#tests/prisma/sitting/fresh-exam.ts";

type Sent = { userId: string; enrolmentId: string; submissionId: string };
type Points = { points: number; lines: number[]; of?: number; rubricId?: string | null; at?: string };

export type RubricExam = FreshExam & {
  itemId: string;
  assistantId: string;
  /** Anna, Boris and Vera, each with answers whose part `proof` waits for a hand. */
  sent: [Sent, Sent, Sent];
  /** Gives points for the part, by the rubric that it came with or by another. */
  give(to: Sent, points: Points): ReturnType<typeof recordHandScore>;
  change(fields: Partial<ChangeRubric>, options?: { dryRun?: boolean; at?: string }): Promise<RubricChanged>;
};

export const partId = "proof";
export const both = (text: string) => ({ ru: text, en: text });
/** For 3, 2, 1 and 2 points. */
export const firstRubric = [3, 2, 1, 2].map((points, index) => ({ text: both(`Строка ${index}`), points }));
export const lines: RubricLine[] = rubricLines(firstRubric);
const [first, second, , fourth] = lines;
/** Without the third line, and with the first for four points: eight in all, as before. */
export const shorter = [fourth, { ...first, points: 4 }, second];

/** {@link freshExam} in which three people have answered a question of five points, half of them for a proof. */
export async function rubricExam(): Promise<RubricExam> {
  const exam = await freshExam();
  const { db, queue, courseId, enrolmentId, userId, itemIds } = exam;
  const [, itemId = ""] = itemIds;
  const enrol = async (role: "student" | "assistant", name: string) =>
    db.enrolment.create({
      data: {
        role,
        course: { connect: { id: courseId } },
        user: { create: { email: `${crypto.randomUUID()}@x.ru`, name } },
      },
    });
  const boris = await enrol("student", "Борис");
  const vera = await enrol("student", "Вера");
  const assistant = await enrol("assistant", "Анвар");
  const send = async (who: { id: string; userId: string }): Promise<Sent> => {
    const attemptId = await exam.begun(at("10:00:00"), { enrolmentId: who.id });
    await handIn(db, queue, { attemptId, by: "student", now: at("10:30:00") });
    const { id } = await db.submission.findFirstOrThrow({ where: { attemptId, itemId } });
    await recordAnswerVerdict(db, { submissionId: id, report: withRubric(report([1, 1], 1)) });
    return { userId: who.userId, enrolmentId: who.id, submissionId: id };
  };
  await keepQuestionRubrics(db, "one-step-by-hand", { [partId]: firstRubric });
  return {
    ...exam,
    itemId,
    assistantId: assistant.userId,
    sent: [await send({ id: enrolmentId, userId }), await send(boris), await send(vera)],
    give: ({ submissionId }, { points, lines, of = 8, rubricId = null, ...given }) =>
      recordHandScore(db, {
        ...{ courseId, submissionId, partId, points, of, rubricId, rubricLines: lines, comment: "Ясно" },
        ...{ authorId: assistant.userId, now: at(given.at ?? "13:00:00") },
      }),
    change: (fields, { dryRun = false, ...options } = {}) =>
      changeRubric(db, {
        ...{ courseId, itemId, partId, dryRun, authorId: exam.lecturerId, now: at(options.at ?? "14:00:00") },
        ...{ lines, reason: "Строка 2 была лишней", version: 0, handScores: 0, ...fields },
      }),
  };
}

/** Anna has the lines 0 and 2, Boris all, Vera one point more than the lines. */
export async function gradedExam() {
  const exam = await rubricExam();
  const [anna, boris, vera] = exam.sent;
  await exam.give(anna, { points: 4, lines: [0, 2] });
  await exam.give(boris, { points: 8, lines: [0, 1, 2, 3] });
  await exam.give(vera, { points: 3, lines: [1] });
  return exam;
}

function withRubric(report: AnswerReport): AnswerReport {
  const parts = report.parts.map((part) =>
    part.kind === "scored" ? part : { ...part, rubric: firstRubric },
  );
  return { ...report, parts };
}
