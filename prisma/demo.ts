import { randomUUID } from "node:crypto";
import type { Component, Role } from "#lib/course.ts";
import type { CourseFile } from "#lib/course-file.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { WriteMaterial } from "#lib/materials/api.ts";
import type { Report } from "#lib/report.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import { createCourse } from "#prisma/create-course.ts";
import { type DemoDecisions, storeDecisions } from "#prisma/demo/store-decisions.ts";
import { type DemoAnswering, storeAnswers } from "#prisma/demo-answers.ts";
import { itemContent } from "#prisma/item-content.ts";

/** All of the demo course, ready to be stored. People are named by their e-mail. */
export type Demo = {
  course: CourseFile;
  people: {
    email: string;
    name: string;
    role: Role;
    group: string | null;
    marks: { component: Component; mark: string; createdAt: Date }[];
  }[];
  announcements: { authorEmail: string; title: LocalisedText; body: LocalisedText; publishedAt: Date }[];
  submissions: { email: string; exerciseId: string; source: string; report: Report; createdAt: Date }[];
  answering: DemoAnswering;
  decisions: DemoDecisions;
  materials: readonly (WriteMaterial & { authorEmail: string })[];
};

export async function isDemoThere(db: Database): Promise<boolean> {
  return (await db.course.count({ where: { demo: true } })) > 0;
}

/** Stores the demo course whole or not at all; nothing when it is there already. */
export async function storeDemo(db: Database, demo: Demo, now: Date): Promise<void> {
  await db.$transaction(
    async (transaction) => {
      const created = await createCourse(transaction, demo.course, { now, demo: true });
      if (!created.created) return;
      const userIds = await storePeople(transaction, demo, created.id);
      await transaction.announcement.createMany({
        data: demo.announcements.map(({ authorEmail, ...announcement }) => ({
          ...announcement,
          courseId: created.id,
          authorId: userIds.get(authorEmail) ?? null,
        })),
      });
      await storeSubmissions(transaction, demo, created.id, userIds);
      const course = { courseId: created.id, userIds };
      await storeAnswers(transaction, demo.answering, course);
      await storeDecisions(transaction, demo.decisions, course);
      await transaction.material.createMany({
        data: demo.materials.map(({ authorEmail, ...material }, index) => ({
          ...material,
          courseId: created.id,
          authorId: userIds.get(authorEmail) ?? null,
          position: index + 1,
        })),
      });
    },
    // Its answers are graded on the way, which a busy machine takes a minute for.
    { timeout: 300_000 },
  );
}

/** Takes the demo course away with its people and all they did. */
export async function removeDemo(db: Database): Promise<void> {
  await db.$transaction([
    db.submission.deleteMany({
      where: { OR: [{ user: { demo: true } }, { item: { assessment: { course: { demo: true } } } }] },
    }),
    db.user.deleteMany({ where: { demo: true } }),
    db.course.deleteMany({ where: { demo: true } }),
  ]);
}

async function storePeople(transaction: Transaction, { people }: Demo, courseId: string) {
  const users = await transaction.user.createManyAndReturn({
    data: people.map(({ email, name }) => ({ email, name, demo: true })),
    select: { id: true, email: true },
  });
  const userIds = new Map(users.map(({ id, email }) => [email, id]));
  for (const { email, role, group, marks } of people)
    await transaction.enrolment.create({
      data: {
        courseId,
        userId: idOf(userIds, email),
        role,
        group,
        marks: { create: marks },
      },
    });
  return userIds;
}

async function storeSubmissions(
  transaction: Transaction,
  { submissions }: Demo,
  courseId: string,
  userIds: Map<string, string>,
) {
  const items = await transaction.item.findMany({ where: { assessment: { courseId } } });
  const itemIds = new Map(items.map((item) => [itemContent(item).id, item.id]));
  const identified = submissions.map((submission) => ({ ...submission, id: randomUUID() }));
  await transaction.submission.createMany({
    data: identified.map(({ id, email, exerciseId, source, report, createdAt }) => ({
      id,
      userId: idOf(userIds, email),
      itemId: idOf(itemIds, exerciseId),
      exerciseId,
      source,
      createdAt,
      kind: "submit" as const,
      status: "graded" as const,
      seed: report.seed,
    })),
  });
  await transaction.verdictRecord.createMany({
    data: identified.map(({ id, report, createdAt }) => {
      const { verdict, score, exerciseVersion, graderVersion, timeMs } = report;
      if (verdict === "grader_fault") throw new Error("A grader fault is no verdict.");
      return {
        submissionId: id,
        verdict,
        scoreNumerator: score.numerator,
        scoreDenominator: score.denominator,
        report,
        exerciseVersion,
        graderVersion,
        timeMs,
        createdAt: new Date(createdAt.getTime() + timeMs),
      };
    }),
  });
}

function idOf(ids: Map<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The demo names ${name} and does not create it.`);
  return id;
}
