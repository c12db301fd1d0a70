import { jsonResponse } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { rulingState } from "#app/server/sitting/ruling-state.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { can } from "#lib/permissions.ts";
import { applyRuling, findRuling } from "#prisma/sitting/rulings.ts";

/** Puts a proposed ruling in force: every grade follows it. */
export const POST = sittingRoute<{ id: string }>(async ({ params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "rule_on_questions")) return { refused: "forbidden" };
  const { db } = context();
  const courseId = viewer.course.id;
  const ruling = await findRuling(db, { courseId, rulingId: params.id });
  if (ruling === null) return { refused: "not_found" };
  if (!(await applyRuling(db, { ruling, now }))) {
    const { done = 0, total = 0 } = ruling.regraded ?? {};
    return { refused: "not_regraded_yet", values: { done, total } };
  }
  const applied = { ...ruling, appliedAt: ruling.appliedAt ?? now };
  return jsonResponse(await rulingState(applied, { courseId, now }));
});
