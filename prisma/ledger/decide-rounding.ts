import { z } from "zod";
import type { Database } from "#prisma/client.ts";

/**
 * Stores whether a student's final grade goes up between the two bounds of `threshold`; the newest decision holds.
 *
 * @returns false when the course has no such student.
 */
export async function decideRounding(
  db: Database,
  decided: {
    courseId: string;
    enrolmentId: string;
    up: boolean;
    reason: string;
    authorId: string;
    now: Date;
  },
): Promise<boolean> {
  const { courseId, enrolmentId, now, ...row } = decided;
  if (!z.uuid().safeParse(enrolmentId).success) return false;
  const enrolment = await db.enrolment.findFirst({ where: { id: enrolmentId, courseId, role: "student" } });
  if (!enrolment) return false;
  await db.roundingDecision.create({ data: { ...row, enrolmentId, createdAt: now } });
  return true;
}
