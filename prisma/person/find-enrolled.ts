import { z } from "zod";
import type { Role } from "#lib/course.ts";
import type { Transaction } from "#prisma/client.ts";

/** Somebody of a course. */
export type Enrolled = {
  userId: string;
  name: string;
  email: string;
  role: Role;
  /** How many other courses of this site the person is in. */
  otherCourses: number;
};

/** @returns null when the course has no such enrolment, or its person was erased */
export async function findEnrolled(
  db: Transaction,
  { courseId, enrolmentId }: { courseId: string; enrolmentId: string },
): Promise<Enrolled | null> {
  if (!z.uuid().safeParse(enrolmentId).success) return null;
  const row = await db.enrolment.findFirst({
    where: { id: enrolmentId, courseId, user: { erasedAt: null } },
    select: {
      role: true,
      user: { select: { id: true, name: true, email: true, _count: { select: { enrolments: true } } } },
    },
  });
  if (row === null) return null;
  const { id: userId, name, email, _count } = row.user;
  return { userId, name, email, role: row.role, otherCourses: _count.enrolments - 1 };
}
