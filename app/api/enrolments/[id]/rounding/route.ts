import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { decideRoundingSchema } from "#lib/ledger/api.ts";
import { can } from "#lib/permissions.ts";
import { decideRounding } from "#prisma/ledger/decide-rounding.ts";

/** Decides how one student's grade is rounded where the course leaves that to a person. */
export const POST = apiRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "decide_rounding")) return { refused: "forbidden" };
  const parsed = await readJson(request, decideRoundingSchema);
  if (isRefusal(parsed)) return parsed;
  const stored = await decideRounding(context().db, {
    courseId: viewer.course.id,
    enrolmentId: params.id,
    ...parsed.body,
    authorId: viewer.user.id,
    now,
  });
  return stored ? jsonResponse({ up: parsed.body.up }, { status: 201 }) : { refused: "not_found" };
});
