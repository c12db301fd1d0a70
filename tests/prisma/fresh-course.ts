import { onTestFinished } from "vitest";
import { defaultPolicy } from "#lib/policy.ts";
import { connect, type Database } from "#prisma/client.ts";
import { openQueue, type Queue } from "#prisma/queue.ts";
import { createSubmission, type NewSubmission } from "#prisma/submissions.ts";
import { freshDatabase } from "#tests/setup/database.ts";

export const now = new Date("2024-11-24T12:00:00Z");

const atOnce = 5;

export type FreshCourse = {
  url: string;
  db: Database;
  courseId: string;
  userId: string;
  enrolmentId: string;
  itemId: string;
  queue: Queue;
  /** Sends a submission of the one student for the one item. */
  submit(fields?: Partial<NewSubmission>): Promise<{ id: string; created: boolean }>;
};

/**
 * A new database with a course, one student (`anna@x.ru`) and one homework with one item of ten points. Connections for
 * several things at once are open already: where each had to open its own, they would come one after another.
 */
export async function freshCourse(): Promise<FreshCourse> {
  const url = await freshDatabase();
  const db = connect(url);
  await Promise.all(Array.from({ length: atOnce }, () => db.$queryRaw`SELECT 1`));
  const queue = await openQueue(url, "sender");
  onTestFinished(async () => {
    await queue.close();
    await db.$disconnect();
  });
  const course = await db.course.create({
    data: {
      slug: "deep-learning",
      title: { ru: "Глубинное обучение", en: "Deep learning" },
      timeZone: "Europe/Moscow",
      defaultLocale: "ru",
      info: { staff: [], classes: [], links: [] },
      policies: { create: { version: 1, policy: defaultPolicy } },
    },
  });
  const assessment = await db.assessment.create({
    data: {
      courseId: course.id,
      component: "homework",
      title: { ru: "Домашнее задание 1", en: "Homework 1" },
      position: 1,
      opensAt: new Date("2024-11-01T00:00:00Z"),
      softDeadline: new Date("2024-11-28T20:59:59.999Z"),
      hardDeadline: new Date("2024-12-05T20:59:59.999Z"),
    },
  });
  const item = await db.item.create({
    data: { assessmentId: assessment.id, exerciseId: "log-loss", points: "10", position: 1 },
  });
  const enrolment = await db.enrolment.create({
    data: {
      course: { connect: { id: course.id } },
      user: { create: { email: "anna@x.ru", name: "Анна Ли" } },
      role: "student",
      group: "201",
    },
  });
  const { userId } = enrolment;
  return {
    url,
    db,
    courseId: course.id,
    userId,
    enrolmentId: enrolment.id,
    itemId: item.id,
    queue,
    async submit(fields = {}) {
      const stored = await createSubmission(db, queue, {
        userId,
        itemId: item.id,
        exerciseId: "log-loss",
        kind: "submit",
        source: "export const logLoss = () => 0;",
        idempotencyKey: null,
        now,
        ...fields,
      });
      if (stored === null) throw new Error("The person is not in the course.");
      return stored;
    },
  };
}
