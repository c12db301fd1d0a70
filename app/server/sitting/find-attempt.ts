import "server-only";
import { context } from "#app/server/context.ts";
import { type Action, can } from "#lib/permissions.ts";
import { writing } from "#lib/sitting/clock.ts";
import type { Viewer } from "#prisma/courses.ts";
import { type FoundAttempt, findAttempt } from "#prisma/sitting/attempts.ts";
import { handIn } from "#prisma/sitting/hand-in.ts";

/** The person's own attempt; null for every other, whether it exists or not. One whose time is up is handed in. */
export async function findOwnAttempt(viewer: Viewer, id: string, now: Date): Promise<FoundAttempt | null> {
  const found = await findAttempt(context().db, id);
  if (found === null || found.attempt.enrolmentId !== viewer.enrolment.id) return null;
  return upToDate(found, now);
}

/** The person's own attempt, or one of their course when their role may do `action`. */
export async function findAttemptFor(
  viewer: Viewer,
  id: string,
  { action, now }: { action: Action; now: Date },
): Promise<FoundAttempt | null> {
  const found = await findAttempt(context().db, id);
  if (found === null) return null;
  const isOwn = found.attempt.enrolmentId === viewer.enrolment.id;
  const isOfStaff =
    can(viewer.enrolment.role, action) &&
    found.assessment.courseId === viewer.course.id &&
    !found.attempt.rehearsal;
  return isOwn || isOfStaff ? upToDate(found, now) : null;
}

async function upToDate(found: FoundAttempt, now: Date): Promise<FoundAttempt> {
  const { attempt } = found;
  if (attempt.handedInAt !== null || writing(now, attempt).state !== "over") return found;
  const { db, queue } = context();
  await handIn(db, await queue(), { attemptId: attempt.id, by: "time", now });
  return (await findAttempt(db, attempt.id)) ?? found;
}
