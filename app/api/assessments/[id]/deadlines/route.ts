import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { planChange } from "#app/server/extension/plan-change.ts";
import { sendPreview } from "#app/server/extension/send-preview.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { changeDeadlinesSchema } from "#lib/extension/deadline-api.ts";
import { can } from "#lib/permissions.ts";
import { changeDeadlines } from "#prisma/extension/change-deadlines.ts";

/** Moves the deadlines of an assessment for all; `?dryRun=1` says what that would do. */
export const PUT = sittingRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "edit_course")) return { refused: "forbidden" };
  const parsed = await readJson(request, changeDeadlinesSchema);
  if (isRefusal(parsed)) return parsed;
  const asked = parsed.body;
  const plan = await planChange(viewer, { assessmentId: params.id, asked, now });
  if (isRefusal(plan)) return plan;
  const told = { ...plan, lines: [], replaced: 0, possible: true };
  if (new URL(request.url).searchParams.has("dryRun"))
    return jsonResponse(sendPreview({ ...told, applied: false, version: asked.version }));
  const changed = await changeDeadlines(context().db, {
    courseId: viewer.course.id,
    assessmentId: params.id,
    deadlines: plan.deadlines,
    authorId: viewer.user.id,
    version: asked.version,
  });
  switch (changed.kind) {
    case "changed":
      return jsonResponse(sendPreview({ ...told, applied: true, version: changed.version }));
    case "changed_meanwhile":
      return { refused: "deadlines_changed" };
    case "not_found":
      return { refused: "not_found" };
  }
});
