import { type FreshCourse, freshCourse, now } from "#tests/prisma/fresh-course.ts";

export type LateCourse = FreshCourse & {
  assessmentId: string;
  /** Of an assistant. */
  assistant: { userId: string; name: string };
  enrol(name: string, group?: string): Promise<string>;
};

/** The fresh course with an assistant and as many students as a test wants. */
export async function lateCourse(): Promise<LateCourse> {
  const course = await freshCourse();
  const { db, courseId, itemId } = course;
  const { assessmentId } = await db.item.findUniqueOrThrow({ where: { id: itemId } });
  const enrol = (name: string, role: "student" | "assistant", group: string | null) =>
    db.enrolment.create({
      data: {
        role,
        group,
        course: { connect: { id: courseId } },
        user: { create: { name, email: `${crypto.randomUUID()}@x.ru` } },
      },
    });
  const { userId } = await enrol("Язан Дайюб", "assistant", null);
  return {
    ...course,
    assessmentId,
    assistant: { userId, name: "Язан Дайюб" },
    enrol: async (name, group = "201") => (await enrol(name, "student", group)).id,
  };
}

export const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
