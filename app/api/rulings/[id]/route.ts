import { jsonResponse } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { rulingState } from "#app/server/sitting/ruling-state.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { can } from "#lib/permissions.ts";
import { findRuling } from "#prisma/sitting/rulings.ts";

/** A ruling, how far its regrade is, and who would gain and lose by it. */
export const GET = sittingRoute<{ id: string }>(async ({ params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "rule_on_questions")) return { refused: "forbidden" };
  const courseId = viewer.course.id;
  const ruling = await findRuling(context().db, { courseId, rulingId: params.id });
  return ruling ? jsonResponse(await rulingState(ruling, { courseId, now })) : { refused: "not_found" };
});
