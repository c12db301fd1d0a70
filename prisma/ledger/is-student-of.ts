import { z } from "zod";
import type { Database } from "#prisma/client.ts";

/** @returns whether the enrolment is that of a student of the course. */
export async function isStudentOf(
  db: Database,
  { courseId, enrolmentId }: { courseId: string; enrolmentId: string },
): Promise<boolean> {
  if (!z.uuid().safeParse(enrolmentId).success) return false;
  return (await db.enrolment.count({ where: { id: enrolmentId, courseId, role: "student" } })) > 0;
}
