import "server-only";
import { context } from "#app/server/context.ts";
import { can } from "#lib/permissions.ts";
import { isItemOfCourse, type Viewer } from "#prisma/courses.ts";
import { findSubmission, type StoredSubmission } from "#prisma/submissions.ts";

/**
 * A submission that the person may read: their own, or any of the course for its staff. Null for every
 * other, whether it exists or not, so that nobody learns which ids exist.
 */
export async function findReadable(viewer: Viewer, id: string): Promise<StoredSubmission | null> {
  const submission = await findSubmission(context().db, id);
  if (submission === null) return null;
  const isOwn = submission.userId === viewer.user.id;
  return isOwn || (await isOfStaff(viewer, submission)) ? submission : null;
}

/** An item belongs to one course: staff read what was sent for the items of theirs. A trial is its sender's own. */
async function isOfStaff(viewer: Viewer, { itemId }: StoredSubmission): Promise<boolean> {
  if (itemId === null || !can(viewer.enrolment.role, "read_submissions")) return false;
  return isItemOfCourse(context().db, { courseId: viewer.course.id, itemId });
}
