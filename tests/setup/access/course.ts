import { randomBytes } from "node:crypto";
import type { Role } from "#lib/course.ts";
import { defaultPolicy } from "#lib/policy.ts";
import type { Database } from "#prisma/client.ts";
import { createToken } from "#prisma/tokens.ts";

/** Somebody of a course; `email` is what a demo account is signed in by. */
export type Member = {
  userId: string;
  enrolmentId: string;
  /** Nobody else has it. */
  name: string;
  email: string;
  role: Role;
  token: string;
};

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const both = (text: string) => ({ ru: text, en: text });

/** What stands in a course, so that another one has what it has not. */
const contents = {
  one: { exerciseId: "log-loss", questionId: "derive-mse-gradient" },
  other: { exerciseId: "sigmoid", questionId: "derive-log-loss-gradient" },
} as const;

/** A course with homework that is open and an exam that runs, besides whatever is in the database. */
export async function makeCourse(db: Database, which: keyof typeof contents) {
  const { exerciseId, questionId } = contents[which];
  const { id: courseId, assessments } = await db.course.create({
    data: {
      slug: `access-${randomBytes(6).toString("hex")}`,
      title: both("Course"),
      timeZone: "Europe/Moscow",
      defaultLocale: "en",
      info: { staff: [], classes: [], links: [] },
      policies: { create: { version: 1, policy: defaultPolicy } },
      assessments: {
        create: [
          {
            component: "homework",
            title: both("Homework"),
            position: 1,
            opensAt: inMinutes(-60),
            softDeadline: inMinutes(60),
            hardDeadline: inMinutes(120),
            items: {
              create: [
                { exerciseId, points: "10", position: 1 },
                { questionId, points: "10", position: 2 },
              ],
            },
          },
          {
            component: "exam",
            title: both("Exam"),
            position: 2,
            opensAt: inMinutes(-60),
            closesAt: inMinutes(60),
            durationMinutes: 30,
            navigation: "one_way",
            items: {
              create: [
                { questionId: "mse-by-hand", points: "5", position: 1 },
                { questionId: "prediction-by-hand", points: "5", position: 2 },
              ],
            },
          },
        ],
      },
    },
    include: {
      assessments: {
        orderBy: { position: "asc" },
        include: { items: { orderBy: { position: "asc" } } },
      },
    },
  });
  const [homework, exam] = assessments;
  const [exerciseItem, essayItem] = homework.items;
  return {
    courseId,
    exerciseId,
    questionId,
    homeworkId: homework.id,
    examId: exam.id,
    exerciseItemId: exerciseItem.id,
    essayItemId: essayItem.id,
    examItemIds: exam.items.map(({ id }) => id),
  };
}

/** Somebody new in a course, with a token to call the site by. */
export async function enrol(db: Database, courseId: string, role: Role): Promise<Member> {
  const mark = randomBytes(6).toString("hex");
  const [name, email] = [`Анна ${mark}`, `access-${mark}@demo.gradus`];
  const { id, userId } = await db.enrolment.create({
    data: {
      role,
      course: { connect: { id: courseId } },
      user: { create: { email, name, demo: true } },
    },
  });
  const { token } = await createToken(db, { userId, name: "test", now: new Date() });
  return { userId, enrolmentId: id, name, email, role, token };
}
