import "server-only";
import { z } from "zod";
import { context } from "#app/server/context.ts";
import { can } from "#lib/permissions.ts";
import type { Viewer } from "#prisma/courses.ts";
import { findSubmission, type StoredSubmission } from "#prisma/submissions.ts";

/**
 * A submission that the person may read: their own, or any of the course for its staff. Null for every
 * other, whether it exists or not, so that nobody learns which ids exist.
 */
export async function findReadable(viewer: Viewer, id: string): Promise<StoredSubmission | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const submission = await findSubmission(context().db, id);
  if (submission === null) return null;
  const isOwn = submission.userId === viewer.user.id;
  const isOfStaff = submission.courseId === viewer.course.id && can(viewer.enrolment.role, "read_submissions");
  return isOwn || isOfStaff ? submission : null;
}
