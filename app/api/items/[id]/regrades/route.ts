import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { listChoices } from "#app/server/regrade/list-choices.ts";
import { regradeState } from "#app/server/regrade/regrade-state.ts";
import { can } from "#lib/permissions.ts";
import { beginRegradeSchema } from "#lib/regrade/api.ts";
import { beginRegrade } from "#prisma/regrade/begin.ts";
import { findExerciseItem } from "#prisma/regrade/find-item.ts";
import { findRegrade } from "#prisma/regrade/runs.ts";

/** Begins to grade what was sent for an exercise again, in the background. */
export const POST = apiRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "regrade")) return { refused: "forbidden" };
  const parsed = await readJson(request, beginRegradeSchema);
  if (isRefusal(parsed)) return parsed;
  const { db, queue } = context();
  const courseId = viewer.course.id;
  const item = await findExerciseItem(db, { courseId, itemId: params.id });
  if (item === null) return { refused: "not_found" };
  const choices = await listChoices(item);
  if (!choices.some(({ version }) => version === parsed.body.exerciseVersion))
    return { refused: "no_such_version" };
  const { itemId } = item;
  const asked = { ...parsed.body, courseId, itemId, askedById: viewer.user.id, now };
  const begun = await beginRegrade(db, await queue(), asked);
  if (begun.kind === "no_such_item") return { refused: "not_found" };
  if (begun.kind === "nothing_fits") return { refused: "nothing_to_regrade" };
  const run = await findRegrade(db, { courseId, runId: begun.id });
  if (run === null) return { refused: "not_found" };
  return jsonResponse(await regradeState(run, { courseId, now }), { status: 201 });
});
