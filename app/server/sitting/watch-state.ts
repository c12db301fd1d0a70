import "server-only";
import { context } from "#app/server/context.ts";
import { attemptHead } from "#app/server/sitting/attempt-state.ts";
import { assessmentRules } from "#app/server/sitting/sitting-state.ts";
import { sittingState } from "#lib/sitting/clock.ts";
import type { WatchedSitting } from "#lib/sitting/staff-api.ts";
import type { SatAssessment } from "#prisma/sitting/assessments.ts";
import { watchSitting } from "#prisma/sitting/watch.ts";

/** Everybody who is to sit an assessment, and where they stand now. */
export async function watchState(assessment: SatAssessment, now: Date): Promise<WatchedSitting> {
  const { id, courseId, releasedAt } = assessment;
  const people = await watchSitting(context().db, { courseId, assessmentId: id });
  return {
    now: now.toISOString(),
    assessment: assessmentRules(assessment),
    releasedAt: releasedAt?.toISOString() ?? null,
    people: people.map(({ attempt, ...person }) => ({
      ...person,
      state: sittingState(now, attempt),
      attempt: attempt && attemptHead(attempt),
      activeAt: attempt?.activeAt.toISOString() ?? null,
      answered: attempt?.answered ?? 0,
    })),
  };
}
