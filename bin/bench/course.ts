import { randomBytes } from "node:crypto";
import { courseFileSchema } from "#lib/course-file.ts";
import type { Database } from "#prisma/client.ts";
import { createCourse } from "#prisma/create-course.ts";
import { importRoster } from "#prisma/import-roster.ts";
import { createToken } from "#prisma/tokens.ts";
import { findUserByEmail } from "#prisma/users.ts";

export const benchExercise = "normal-equation";

/** A course made for a benchmark, with a token of each of its students. */
export type BenchCourse = { tokens: string[]; remove(): Promise<void> };

/** Makes a course of one homework with so many students, none of whom is known from elsewhere. */
export async function openCourse(db: Database, students: number): Promise<BenchCourse> {
  const name = `bench-${randomBytes(4).toString("hex")}`;
  const now = new Date();
  const homework = {
    component: "homework",
    title: { ru: "Замер", en: "Benchmark" },
    opensAt: "2020-01-01T00:00",
    hardDeadline: "2099-12-31T23:59",
    items: [{ exerciseId: benchExercise, points: "10" }],
  };
  const title = { ru: "Замер", en: "Benchmark" };
  const file = courseFileSchema.parse({ slug: name, title, timeZone: "UTC", assessments: [homework] });
  const created = await createCourse(db, file, { now, demo: false });
  if (!created.created) throw new Error(`there is a course ${name} already`);
  const emails = Array.from({ length: students }, (_, i) => `${name}-${i}@example.org`);
  const rows = [
    `lecturer-of-${name}@example.org,Lecturer,,lecturer`,
    ...emails.map((email, i) => `${email},Student ${i},,student`),
  ];
  const text = ["email,name,group,role", ...rows].join("\n");
  const { applied } = await importRoster(db, {
    courseId: created.id,
    text,
    dryRun: false,
    now,
    authorId: null,
  });
  if (!applied) throw new Error("the roster of the benchmark was not imported");
  const tokens: string[] = [];
  for (const email of emails) {
    const user = await findUserByEmail(db, email);
    if (user !== null) tokens.push((await createToken(db, { userId: user.id, name, now })).token);
  }
  return {
    tokens,
    async remove() {
      const people = { email: { contains: name } };
      await db.submission.deleteMany({ where: { user: people } });
      await db.course.delete({ where: { id: created.id } });
      await db.user.deleteMany({ where: people });
    },
  };
}
