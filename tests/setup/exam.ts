import { randomBytes } from "node:crypto";
import type { Role } from "#lib/course.ts";
import { defaultPolicy } from "#lib/policy.ts";
import type { Database } from "#prisma/client.ts";
import { createToken } from "#prisma/tokens.ts";

/** Somebody who calls the site with a personal token; `login` is what a demo account is signed in by. */
export type Person = { enrolmentId: string; token: string; login: string };

/** Timed, or homework with deadlines. */
export type ExamFields = {
  opensAt: Date;
  closesAt?: Date;
  durationMinutes?: number;
  softDeadline?: Date;
  hardDeadline?: Date;
  feedback?: "at_once" | "after_window" | "on_release";
  navigation?: "free" | "one_way";
};

/** Of lecture 1, each with one part that is a number, so that an answer is easily written. */
export const examQuestions = ["mse-by-hand", "prediction-by-hand", "line-through-origin", "steps-until"];

/** A course of its own with one exam, besides whatever is in the database. */
export async function makeExam(
  db: Database,
  fields: ExamFields,
  questions: readonly string[] = examQuestions,
): Promise<{
  courseId: string;
  examId: string;
  itemIds: string[];
  enrol(role: Role, name?: string): Promise<Person>;
}> {
  const slug = `exam-${randomBytes(4).toString("hex")}`;
  const course = await db.course.create({
    data: {
      slug,
      title: { ru: "Курс", en: "Course" },
      timeZone: "Europe/Moscow",
      defaultLocale: "ru",
      info: { staff: [], classes: [], links: [] },
      policies: { create: { version: 1, policy: defaultPolicy } },
    },
  });
  const exam = await db.assessment.create({
    data: {
      courseId: course.id,
      component: "exam",
      title: { ru: "Экзамен", en: "Exam" },
      position: 1,
      shuffle: true,
      ...fields,
      items: {
        create: questions.map((questionId, index) => ({ questionId, points: "5", position: index + 1 })),
      },
    },
    include: { items: { orderBy: { position: "asc" } } },
  });
  let count = 0;
  return {
    courseId: course.id,
    examId: exam.id,
    itemIds: exam.items.map(({ id }) => id),
    async enrol(role, name) {
      count += 1;
      const login = `${slug}-${count}`;
      const enrolment = await db.enrolment.create({
        data: {
          role,
          course: { connect: { id: course.id } },
          user: { create: { email: `${login}@demo.gradus`, name: name ?? `${role} ${count}`, demo: true } },
        },
      });
      const { token } = await createToken(db, { userId: enrolment.userId, name: "test", now: new Date() });
      return { enrolmentId: enrolment.id, token, login };
    },
  };
}

/** Calls the site as a person, or as nobody. */
export function callAs(site: string, { token }: { token: string | null }) {
  return (method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Response> =>
    fetch(new URL(path, site), {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        "content-type": "application/json",
        "accept-language": "en",
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    });
}

export type Call = ReturnType<typeof callAs>;
