import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { can } from "#lib/permissions.ts";
import { reopenSchema } from "#lib/sitting/staff-api.ts";
import { reopenAttempt } from "#prisma/sitting/reopen.ts";

/** Opens an attempt again that was handed in by mistake, within its time. */
export const POST = sittingRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "run_sittings")) return { refused: "forbidden" };
  const parsed = await readJson(request, reopenSchema);
  if (isRefusal(parsed)) return parsed;
  const reopened = await reopenAttempt(context().db, {
    courseId: viewer.course.id,
    attemptId: params.id,
    reason: parsed.body.reason,
    authorId: viewer.user.id,
    now,
  });
  switch (reopened.kind) {
    case "reopened":
      return jsonResponse({ endsAt: reopened.endsAt.toISOString() }, { status: 201 });
    case "not_to_reopen":
      return { refused: "not_to_reopen" };
    case "not_found":
      return { refused: "not_found" };
  }
});
