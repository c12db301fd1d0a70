import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { rulingState } from "#app/server/sitting/ruling-state.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { can } from "#lib/permissions.ts";
import { proposeRulingSchema } from "#lib/sitting/staff-api.ts";
import { findRuling, proposeRuling } from "#prisma/sitting/rulings.ts";

/** Proposes what to do about a faulty question, and shows who would gain and lose by it. */
export const POST = sittingRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "rule_on_questions")) return { refused: "forbidden" };
  const parsed = await readJson(request, proposeRulingSchema);
  if (isRefusal(parsed)) return parsed;
  const { db, queue } = context();
  const courseId = viewer.course.id;
  const rulingId = await proposeRuling(db, await queue(), {
    courseId,
    itemId: params.id,
    ...parsed.body,
    authorId: viewer.user.id,
    now,
  });
  const ruling = rulingId && (await findRuling(db, { courseId, rulingId }));
  if (!ruling) return { refused: "not_found" };
  return jsonResponse(await rulingState(ruling, { courseId, now }), { status: 201 });
});
