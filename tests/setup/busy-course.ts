import type { Database } from "#prisma/client.ts";
import { setPassword } from "#prisma/users.ts";
import { halfReport } from "#tests/prisma/report.ts";
import { essayQuestion, writeEssay } from "#tests/setup/essays.ts";
import { inDays, type LateMember, lateExercise, makeLateHomework } from "#tests/setup/late-homework.ts";

/** What the two programs of Boris return. */
export const attempts = ["return 1;", "return 2;"];
export const faultReason = "The container of the grader was killed";

/**
 * A course in which everything waits that an assistant does in a day: of the first homework, which is over, a late
 * program of Anna, who appeals, two programs of Boris, a request of Vera for more time, and a submission of hers that
 * could not be graded; of the second three essays. Anna and Boris are in group 201, Vera is in 202.
 */
export async function makeBusyCourse(db: Database, site: string) {
  const homework = await makeLateHomework(db, site);
  const { courseId, assessmentId, enrol } = homework;
  const anna = await enrol("student", "Анна Ли", "201");
  const boris = await enrol("student", "Борис Голицын", "201");
  const vera = await enrol("student", "Вера Жукова", "202");
  const assistant = await enrol("assistant", "Анвар Ибрахим");
  const password = await setPassword(db, assistant.email);
  const program = await db.item.findFirstOrThrow({ where: { assessmentId, exerciseId: lateExercise } });

  const sent = async ({ enrolmentId }: LateMember) => {
    const { userId } = await db.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } });
    return { userId, itemId: program.id, exerciseId: lateExercise, kind: "submit", seed: 1 } as const;
  };
  await homework.sentLate(anna);
  for (const [index, middle] of attempts.entries()) {
    const { score, exerciseVersion, graderVersion, timeMs } = halfReport;
    await db.submission.create({
      data: {
        ...(await sent(boris)),
        status: "graded",
        source: `export function logLoss(y: number[], p: number[]): number {\n  ${middle}\n}\n`,
        createdAt: inDays(index - 10),
        verdict: {
          create: {
            ...{ verdict: "partial", report: halfReport, exerciseVersion, graderVersion, timeMs },
            ...{ scoreNumerator: score.numerator, scoreDenominator: score.denominator },
          },
        },
      },
    });
  }
  const faulted = await db.submission.create({
    data: {
      ...(await sent(vera)),
      status: "queued",
      source: "export const logLoss = () => 1;",
      createdAt: inDays(-5),
      faults: { create: { reason: faultReason } },
    },
  });
  await anna.call("POST", `/api/items/${program.id}/appeals`, { text: "В третьей строке знак верный" });
  await vera.call("POST", `/api/assessments/${assessmentId}/late-requests`, {
    text: "Болела, справка есть",
    until: null,
  });

  const essays = await db.assessment.create({
    data: {
      ...{ courseId, component: "homework", position: 2, title: { ru: "Выводы", en: "Derivations" } },
      ...{ opensAt: inDays(-2), softDeadline: inDays(1), hardDeadline: inDays(2) },
      items: { create: { questionId: essayQuestion, points: "8", position: 1 } },
    },
    include: { items: true },
  });
  const place = { assessmentId: essays.id, itemId: essays.items[0].id };
  for (const who of [anna, boris, vera])
    await writeEssay(
      db,
      who.call,
      place,
      `Вывод: $\\nabla L = \\frac{2}{n} X^\\top (Xw - y)$. ${who.name[0]}.`,
    );
  return { ...homework, anna, boris, vera, assistant, password, faultedId: faulted.id, essaysId: essays.id };
}
