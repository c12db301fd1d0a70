import type { Role } from "#lib/course.ts";
import { recordAnswerVerdict } from "#prisma/grading.ts";
import { handIn } from "#prisma/sitting/hand-in.ts";
import { at, type FreshExam, freshExam, report } from "#tests/prisma/sitting/fresh-exam.ts";

export type GradedExam = FreshExam & {
  /** Of the answers to the three questions; only the second has a part by hand, `proof`, of four points. */
  submissionIds: [string, string, string];
  /** Enrols somebody. @returns the id of the person. */
  enrol(role: Role, name: string): Promise<string>;
};

/** {@link freshExam} handed in by the one student and graded by the machine. */
export async function gradedExam(): Promise<GradedExam> {
  const exam = await freshExam();
  const { db, queue, courseId, begun } = exam;
  const attemptId = await begun(at("10:00:00"));
  await exam.save(attemptId, 1, "1", 0, at("10:05:00"));
  await handIn(db, queue, { attemptId, by: "student", now: at("10:30:00") });
  const sent = await db.submission.findMany({ orderBy: { item: { position: "asc" } } });
  const [first, second, third] = sent.map(({ id }) => id);
  await recordAnswerVerdict(db, { submissionId: first, report: report([1, 1]) });
  await recordAnswerVerdict(db, { submissionId: second, report: report([1, 1], 1) });
  await recordAnswerVerdict(db, { submissionId: third, report: report([1, 1]) });
  return {
    ...exam,
    submissionIds: [first, second, third],
    async enrol(role, name) {
      const { userId } = await db.enrolment.create({
        data: {
          role,
          course: { connect: { id: courseId } },
          user: { create: { email: `${crypto.randomUUID()}@x.ru`, name } },
        },
      });
      return userId;
    },
  };
}
