import type { Database } from "#prisma/client.ts";
import { setPassword } from "#prisma/users.ts";
import { halfReport } from "#tests/prisma/report.ts";
import { samples } from "#tests/setup/changed-exercise.ts";
import { type LateMember, lateExercise, makeLateHomework } from "#tests/setup/late-homework.ts";

/** A day of the month before this one, at noon in Moscow. */
function lastMonth(day: number): Date {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, day, 9));
}

/**
 * A course with all that a lecturer decides in a day. Of its homework, due on the 5th and at last on the 25th of last
 * month, Boris and Vera sent one and the same right program in time, Anna a wrong one late; the grader had half of it
 * right by mistake. In the exam, which is over, Anna and Boris handed in nothing but an
 * empty sheet.
 */
export async function makeTaughtCourse(db: Database, site: string) {
  const { courseId, assessmentId, enrol } = await makeLateHomework(db, site);
  await db.assessment.update({
    where: { id: assessmentId },
    data: { opensAt: lastMonth(1), softDeadline: lastMonth(5), hardDeadline: lastMonth(25) },
  });
  const anna = await enrol("student", "Анна Ли", "201");
  const boris = await enrol("student", "Борис Голицын", "202");
  const vera = await enrol("student", "Вера Жукова", "201");
  const lecturer = await enrol("lecturer", "Михаил Гущин");
  const password = await setPassword(db, lecturer.email);

  const item = await db.item.findFirstOrThrow({ where: { assessmentId, exerciseId: lateExercise } });
  const send = async ({ enrolmentId }: LateMember, source: string, createdAt: Date) => {
    const { userId } = await db.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } });
    const { score, exerciseVersion, graderVersion, timeMs } = halfReport;
    await db.submission.create({
      data: {
        ...{ userId, itemId: item.id, exerciseId: lateExercise, kind: "submit", status: "graded", seed: 1 },
        ...{ source, createdAt },
        verdict: {
          create: {
            ...{ verdict: "partial", report: halfReport, exerciseVersion, graderVersion, timeMs },
            ...{ scoreNumerator: score.numerator, scoreDenominator: score.denominator },
          },
        },
      },
    });
  };
  await send(boris, samples.accepted, lastMonth(2));
  await send(vera, samples.accepted, lastMonth(3));
  await send(anna, "export const logLoss = () => 0;\n", lastMonth(8));

  const hour = 3600_000;
  const exam = await db.assessment.create({
    data: {
      ...{ courseId, component: "exam", position: 2, title: { ru: "Экзамен", en: "Exam" } },
      ...{ opensAt: new Date(Date.now() - hour), closesAt: new Date(Date.now() + 2 * hour) },
      ...{ durationMinutes: 30, feedback: "on_release" },
      items: { create: { questionId: "prediction-by-hand", points: "5", position: 1 } },
    },
  });
  for (const { call } of [anna, boris]) {
    const begun = await call("POST", `/api/assessments/${exam.id}/attempts`);
    const { attempt } = await begun.json();
    await call("POST", `/api/attempts/${attempt.id}/hand-in`);
  }
  await db.assessment.update({ where: { id: exam.id }, data: { closesAt: new Date() } });
  return { courseId, assessmentId, examId: exam.id, anna, boris, vera, lecturer, password };
}
