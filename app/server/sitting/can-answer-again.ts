import "server-only";
import { context } from "#app/server/context.ts";
import { isOver } from "#lib/deadline.ts";
import { type FoundAttempt, findSitting } from "#prisma/sitting/attempts.ts";

/**
 * Whether the person of an attempt can still answer its questions for points: homework until its hard deadline,
 * a timed assessment while another attempt runs or may be begun.
 */
export async function canAnswerAgain({ attempt, assessment }: FoundAttempt, now: Date): Promise<boolean> {
  if (assessment.timed === null) return !isOver(now, assessment);
  const { id: assessmentId, courseId } = assessment;
  const { enrolmentId, rehearsal } = attempt;
  const sitting = await findSitting(context().db, { courseId, assessmentId, enrolmentId, rehearsal, now });
  return sitting !== null && sitting.beginning.may !== "no_more";
}
