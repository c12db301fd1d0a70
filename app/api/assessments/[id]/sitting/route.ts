import { jsonResponse } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { watchState } from "#app/server/sitting/watch-state.ts";
import { can } from "#lib/permissions.ts";
import { findSatAssessment } from "#prisma/sitting/assessments.ts";

/** Who has begun, is idle, has handed in; for the staff. */
export const GET = sittingRoute<{ id: string }>(async ({ params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "watch_sittings")) return { refused: "forbidden" };
  const which = { courseId: viewer.course.id, assessmentId: params.id };
  const assessment = await findSatAssessment(context().db, which);
  return assessment ? jsonResponse(await watchState(assessment, now)) : { refused: "not_found" };
});
