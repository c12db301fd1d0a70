import { randomBytes } from "node:crypto";
import type { Role } from "#lib/course.ts";
import { defaultPolicy } from "#lib/policy.ts";
import { localTime } from "#lib/zoned-time.ts";
import type { Database } from "#prisma/client.ts";
import { createToken } from "#prisma/tokens.ts";
import { halfReport } from "#tests/prisma/report.ts";
import { type Call, callAs } from "#tests/setup/exam.ts";

/** Somebody of the course; `login` is what a demo account is signed in by. */
export type LateMember = { enrolmentId: string; login: string; email: string; name: string; call: Call };

const day = 24 * 3600_000;
export const inDays = (days: number) => new Date(Date.now() + days * day);
/** As a field of a form has it. */
export const typed = (at: Date) => localTime(at, "Europe/Moscow");

/** The exercise of the homework, and the question. */
export const lateExercise = "log-loss";
const lateQuestion = "mse-by-hand";

/**
 * A course of its own, besides whatever is in the database, with one homework of ten points for an exercise and five
 * for a question; its soft deadline was three days ago, the hard one yesterday.
 */
export async function makeLateHomework(db: Database, site: string) {
  const slug = `late-${randomBytes(4).toString("hex")}`;
  const course = await db.course.create({
    data: {
      slug,
      title: { ru: "Курс", en: "Course" },
      timeZone: "Europe/Moscow",
      defaultLocale: "ru",
      info: { staff: [], classes: [], links: [] },
      policies: { create: { version: 1, policy: defaultPolicy } },
      assessments: {
        create: {
          component: "homework",
          title: { ru: "Домашнее задание 1", en: "Homework 1" },
          position: 1,
          opensAt: inDays(-20),
          softDeadline: inDays(-3),
          hardDeadline: inDays(-1),
          items: {
            create: [
              { exerciseId: lateExercise, points: "10", position: 1 },
              { questionId: lateQuestion, points: "5", position: 2 },
            ],
          },
        },
      },
    },
    include: { assessments: { include: { items: { orderBy: { position: "asc" } } } } },
  });
  const [assessment] = course.assessments;
  const [item] = assessment.items;
  return {
    courseId: course.id,
    assessmentId: assessment.id,
    async enrol(role: Role, name: string, group: string | null = null): Promise<LateMember> {
      const login = `${slug}-${randomBytes(4).toString("hex")}`;
      const email = `${login}@demo.gradus`;
      const enrolment = await db.enrolment.create({
        data: {
          role,
          group,
          course: { connect: { id: course.id } },
          user: { create: { email, name, demo: true } },
        },
      });
      const { token } = await createToken(db, { userId: enrolment.userId, name: "test", now: new Date() });
      return { enrolmentId: enrolment.id, login, email, name, call: callAs(site, { token }) };
    },
    /** A solution that was sent between the deadlines and brought half of the points before that. */
    async sentLate({ enrolmentId }: LateMember): Promise<void> {
      const { userId } = await db.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } });
      const { score, verdict, exerciseVersion, graderVersion, timeMs } = halfReport;
      await db.submission.create({
        data: {
          userId,
          itemId: item.id,
          exerciseId: lateExercise,
          kind: "submit",
          source: "export const logLoss = () => 0;",
          status: "graded",
          seed: 1,
          createdAt: inDays(-2),
          verdict: {
            create: {
              verdict: verdict === "partial" ? verdict : "wrong_answer",
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
    },
  };
}
