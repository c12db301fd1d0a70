import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { planExtension } from "#app/server/extension/plan-extension.ts";
import { sendPreview } from "#app/server/extension/send-preview.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { extendDeadlinesSchema } from "#lib/extension/deadline-api.ts";
import { can } from "#lib/permissions.ts";
import { grantExtensions } from "#prisma/extension/grant-extensions.ts";

/** Gives some people later deadlines or takes them back; `?dryRun=1` says what that would do. */
export const POST = sittingRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "extend_deadlines")) return { refused: "forbidden" };
  const parsed = await readJson(request, extendDeadlinesSchema);
  if (isRefusal(parsed)) return parsed;
  const asked = parsed.body;
  const plan = await planExtension(viewer, { assessmentId: params.id, asked, now });
  if (isRefusal(plan)) return plan;
  const told = { ...plan, people: plan.enrolmentIds.length };
  if (new URL(request.url).searchParams.has("dryRun"))
    return jsonResponse(sendPreview({ ...told, applied: false }));
  if (!plan.possible) return { refused: "wrong_people" };
  const granted = await grantExtensions(context().db, {
    courseId: viewer.course.id,
    assessmentId: params.id,
    enrolmentIds: plan.enrolmentIds,
    to: plan.to,
    reason: asked.reason,
    authorId: viewer.user.id,
    now,
    version: asked.version ?? "",
  });
  switch (granted.kind) {
    case "granted":
      return jsonResponse(sendPreview({ ...told, applied: true, version: granted.version }));
    case "changed_meanwhile":
      return { refused: "deadlines_changed" };
    case "not_found":
      return { refused: "not_found" };
  }
});
