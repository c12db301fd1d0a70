import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { regradeState } from "#app/server/regrade/regrade-state.ts";
import { can } from "#lib/permissions.ts";
import { applyRegradeSchema } from "#lib/regrade/api.ts";
import { applyRegrade, findRegrade } from "#prisma/regrade/runs.ts";

/** Lets the results of a regrade count. */
export const POST = apiRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "regrade")) return { refused: "forbidden" };
  const parsed = await readJson(request, applyRegradeSchema);
  if (isRefusal(parsed)) return parsed;
  const { db } = context();
  const which = { courseId: viewer.course.id, runId: params.id };
  const before = await findRegrade(db, which);
  if (before === null) return { refused: "not_found" };
  const { mode } = parsed.body;
  switch (await applyRegrade(db, { runId: before.id, mode, userId: viewer.user.id, now })) {
    case "incomplete":
      return { refused: "regrade_incomplete", values: { done: before.done, total: before.total } };
    case "dropped":
      return { refused: "regrade_dropped" };
    case "applied": {
      const run = await findRegrade(db, which);
      return run ? jsonResponse(await regradeState(run, { ...which, now })) : { refused: "not_found" };
    }
  }
});
