import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { regradeState } from "#app/server/regrade/regrade-state.ts";
import { can } from "#lib/permissions.ts";
import { findRegrade } from "#prisma/regrade/runs.ts";

/** A regrade, how far it is, and who would gain and lose by it. */
export const GET = apiRoute<{ id: string }>(async ({ params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "regrade")) return { refused: "forbidden" };
  const courseId = viewer.course.id;
  const run = await findRegrade(context().db, { courseId, runId: params.id });
  return run ? jsonResponse(await regradeState(run, { courseId, now })) : { refused: "not_found" };
});
