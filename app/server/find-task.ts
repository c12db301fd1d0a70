import "server-only";
import { context } from "#app/server/context.ts";
import { findFolder } from "#exercises/public.ts";
import { chooseItem, type Deadlines } from "#lib/deadline.ts";
import { can } from "#lib/permissions.ts";
import { type FoundItem, listItems, type Viewer } from "#prisma/courses.ts";

/** An exercise as one person may work at it now. */
export type Task = {
  exerciseId: string;
  /** The item that submissions count for; null for the staff, whose trials count nowhere. */
  itemId: string | null;
  /** A decimal as text. */
  points: string;
  /** Those that decide on the credit of this person's submissions: a trial has none. */
  deadlines: Deadlines;
  /** Where the exercise stands in the course; null when it stands nowhere. */
  item: FoundItem | null;
};

const noDeadlines: Deadlines = { opensAt: new Date(0), softDeadline: null, hardDeadline: null };
/** What a trial of an exercise without an item is shown in: the scale of a mark. */
const trialPoints = "10";

/**
 * The exercise of the course that a person means, through the item that a submission sent now goes to. The
 * staff may try every exercise there is a folder of.
 *
 * @returns null when the person's course has no such exercise.
 */
export async function findTask(viewer: Viewer, exerciseId: string, now: Date): Promise<Task | null> {
  const { enrolment, course } = viewer;
  const mayTry = can(enrolment.role, "try_exercises");
  const enrolmentId = mayTry ? undefined : enrolment.id;
  const items = await listItems(context().db, { courseId: course.id, exerciseId, enrolmentId });
  const item = chooseItem(items, now, course.policy.late);
  if (!mayTry)
    return item && { exerciseId, itemId: item.id, points: item.points, deadlines: item.assessment, item };
  if (item === null && (await findFolder(exerciseId)) === null) return null;
  return { exerciseId, itemId: null, points: item?.points ?? trialPoints, deadlines: noDeadlines, item };
}
