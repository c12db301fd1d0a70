import { beginRegrade, type NewRegrade } from "#prisma/regrade/begin.ts";
import { type FreshCourse, now } from "#tests/prisma/fresh-course.ts";

/** Begins a regrade of the one item of a course; it is asked for by the student, since there is nobody else. */
export async function begin(course: FreshCourse, fields: Partial<NewRegrade> = {}): Promise<string> {
  const begun = await beginRegrade(course.db, course.queue, {
    courseId: course.courseId,
    itemId: course.itemId,
    exerciseVersion: "0123456789ab",
    scope: {},
    reason: "The third case was wrong.",
    askedById: course.userId,
    now,
    ...fields,
  });
  if (begun.kind !== "begun") throw new Error(begun.kind);
  return begun.id;
}
