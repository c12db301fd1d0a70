import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { regradeState } from "#app/server/regrade/regrade-state.ts";
import { can } from "#lib/permissions.ts";
import { dropRegrade, findRegrade } from "#prisma/regrade/runs.ts";

/** Ends a regrade without effect; what it found stays readable. */
export const POST = apiRoute<{ id: string }>(async ({ params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "regrade")) return { refused: "forbidden" };
  const { db } = context();
  const which = { courseId: viewer.course.id, runId: params.id };
  const before = await findRegrade(db, which);
  if (before === null) return { refused: "not_found" };
  if (!(await dropRegrade(db, { runId: before.id, userId: viewer.user.id, now })))
    return { refused: "regrade_applied" };
  const run = await findRegrade(db, which);
  return run ? jsonResponse(await regradeState(run, { ...which, now })) : { refused: "not_found" };
});
