import { randomBytes } from "node:crypto";
import { expect, vi } from "vitest";
import type { Role } from "#lib/course.ts";
import { defaultPolicy } from "#lib/policy.ts";
import { attemptStateSchema } from "#lib/sitting/api.ts";
import type { Database } from "#prisma/client.ts";
import { createToken } from "#prisma/tokens.ts";
import { type Call, callAs } from "#tests/setup/exam.ts";

/** Somebody of the course; `login` is what a demo account is signed in by. */
export type Member = { userId: string; login: string; name: string; token: string };

export type Essays = {
  courseId: string;
  assessmentId: string;
  enrol(role: Role, name: string): Promise<Member>;
  /** Sends an essay and waits until the machine has done its part. @returns the id of the submission. */
  write(student: Member, text: string): Promise<string>;
};

/** Its one part is an essay with a rubric of four lines, for 3, 2, 1 and 2 points. */
export const essayQuestion = "derive-mse-gradient";
/** From the first line of the rubric, in English. */
export const rubricWords = "with the inner derivative";

/** A course of its own with one homework, an essay for eight points, besides whatever is in the database. */
export async function makeEssays(db: Database, site: string): Promise<Essays> {
  const slug = `essays-${randomBytes(4).toString("hex")}`;
  const day = 24 * 3600_000;
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
          title: { ru: "Выводы", en: "Derivations" },
          position: 1,
          opensAt: new Date(Date.now() - day),
          softDeadline: new Date(Date.now() + day),
          hardDeadline: new Date(Date.now() + day),
          items: { create: { questionId: essayQuestion, points: "8", position: 1 } },
        },
      },
    },
    include: { assessments: { include: { items: true } } },
  });
  const [assessment] = course.assessments;
  const [item] = assessment.items;
  return {
    courseId: course.id,
    assessmentId: assessment.id,
    async enrol(role, name) {
      const login = `${slug}-${randomBytes(4).toString("hex")}`;
      const { userId } = await db.enrolment.create({
        data: {
          role,
          group: role === "student" ? "201" : null,
          course: { connect: { id: course.id } },
          user: { create: { email: `${login}@demo.gradus`, name, demo: true } },
        },
      });
      const { token } = await createToken(db, { userId, name: "test", now: new Date() });
      return { userId, login, name, token };
    },
    write: (student, text) =>
      writeEssay(db, callAs(site, student), { assessmentId: assessment.id, itemId: item.id }, text),
  };
}

/** Sends an essay as a student and waits until the machine has done its part. @returns the id of the submission. */
export async function writeEssay(
  db: Database,
  call: Call,
  { assessmentId, itemId }: { assessmentId: string; itemId: string },
  text: string,
): Promise<string> {
  const begun = await call("POST", `/api/assessments/${assessmentId}/attempts`);
  const { attempt } = attemptStateSchema.parse(await begun.json());
  const answers = { derivation: { kind: "essay", text, attachment: null } };
  const sent = await call("POST", `/api/attempts/${attempt.id}/submissions`, { itemId, answers });
  expect(sent.status).toBe(202);
  const { id } = await sent.json();
  await vi.waitFor(
    async () => expect(await db.verdictRecord.count({ where: { submissionId: id } })).toBe(1),
    { timeout: 60_000, interval: 200 },
  );
  return id;
}
