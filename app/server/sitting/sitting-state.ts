import "server-only";
import { context } from "#app/server/context.ts";
import { attemptHead } from "#app/server/sitting/attempt-state.ts";
import { decimal, sum } from "#lib/exact.ts";
import { sendFraction } from "#lib/fraction.ts";
import { can } from "#lib/permissions.ts";
import type { AssessmentRules, SentBeginning, Sitting } from "#lib/sitting/api.ts";
import type { Beginning } from "#lib/sitting/begin.ts";
import { ownDurationMs } from "#lib/sitting/clock.ts";
import type { Viewer } from "#prisma/courses.ts";
import type { SatAssessment } from "#prisma/sitting/assessments.ts";
import { findSitting, type Sitter } from "#prisma/sitting/attempts.ts";

/** Who sits: a student in earnest, the staff as a rehearsal. */
export function sitter({ enrolment, course }: Viewer, assessmentId: string, now: Date): Sitter {
  const rehearsal = can(enrolment.role, "rehearse");
  return { courseId: course.id, assessmentId, enrolmentId: enrolment.id, rehearsal, now };
}

/**
 * What a person finds at an assessment: its rules, their attempts, and what they may do. Nothing of its
 * questions but how many there are.
 *
 * @returns null when their course has no such assessment, or it has no questions.
 */
export async function sittingState(viewer: Viewer, assessmentId: string, now: Date): Promise<Sitting | null> {
  const found = await findSitting(context().db, sitter(viewer, assessmentId, now));
  if (found === null || found.assessment.questions.length === 0) return null;
  const { assessment, attempts, extra, beginning } = found;
  const { timed } = assessment;
  return {
    now: now.toISOString(),
    assessment: assessmentRules(assessment),
    ownMinutes: timed && ownDurationMs(timed.durationMinutes, extra) / 60_000,
    beginning: sendBeginning(beginning),
    attempts: attempts.map(attemptHead),
  };
}

export function assessmentRules(assessment: SatAssessment): AssessmentRules {
  const { id, component, title, opensAt, timed, navigation, attemptsAllowed, feedback, questions } =
    assessment;
  return {
    id,
    component,
    title,
    opensAt: opensAt.toISOString(),
    closesAt: timed?.closesAt.toISOString() ?? null,
    durationMinutes: timed?.durationMinutes ?? null,
    navigation,
    attemptsAllowed,
    feedback,
    questions: questions.length,
    points: sendFraction(sum(questions.map(({ points }) => decimal(points)))),
  };
}

function sendBeginning(beginning: Beginning): SentBeginning {
  if (beginning.may === "not_yet") return { may: "not_yet", opensAt: beginning.opensAt.toISOString() };
  if (beginning.may === "no_more" && beginning.reason === "closed")
    return { ...beginning, closedAt: beginning.closedAt.toISOString() };
  return beginning;
}
