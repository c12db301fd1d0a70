import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { can } from "#lib/permissions.ts";
import { type ExtendedSitting, extendSchema } from "#lib/sitting/staff-api.ts";
import { extendSitting } from "#prisma/sitting/extend.ts";

/** Gives more time to one attempt that runs or to all; everybody concerned sees it at once. */
export const POST = sittingRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "run_sittings")) return { refused: "forbidden" };
  const parsed = await readJson(request, extendSchema);
  if (isRefusal(parsed)) return parsed;
  const extended = await extendSitting(context().db, {
    courseId: viewer.course.id,
    assessmentId: params.id,
    ...parsed.body,
    authorId: viewer.user.id,
    now,
  });
  switch (extended.kind) {
    case "extended": {
      const { closesAt, attempts } = extended;
      const body: ExtendedSitting = {
        closesAt: closesAt.toISOString(),
        attempts: attempts.map(({ id, endsAt }) => ({ id, endsAt: endsAt.toISOString() })),
      };
      return jsonResponse(body, { status: 201 });
    }
    case "not_running":
      return { refused: "sitting_not_running" };
    case "not_found":
      return { refused: "not_found" };
  }
});
