import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { can } from "#lib/permissions.ts";
import { giveExtraTimeSchema } from "#lib/sitting/staff-api.ts";
import { giveExtraTime } from "#prisma/sitting/extend.ts";

/** Gives one person extra time in every timed assessment, in place of what they had. */
export const POST = sittingRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "run_sittings")) return { refused: "forbidden" };
  const parsed = await readJson(request, giveExtraTimeSchema);
  if (isRefusal(parsed)) return parsed;
  const given = await giveExtraTime(context().db, {
    courseId: viewer.course.id,
    enrolmentId: params.id,
    ...parsed.body,
    authorId: viewer.user.id,
    now,
  });
  const { percent, minutes } = parsed.body;
  return given ? jsonResponse({ percent, minutes }, { status: 201 }) : { refused: "not_found" };
});
