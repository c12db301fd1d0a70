import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { can } from "#lib/permissions.ts";
import { keepCommentSchema } from "#lib/review/api.ts";
import { keepComment } from "#prisma/review/kept-comments.ts";

/** Keeps a comment on answers to a question, for all of the staff. */
export const POST = sittingRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "grade_by_hand")) return { refused: "forbidden" };
  const parsed = await readJson(request, keepCommentSchema);
  if (isRefusal(parsed)) return parsed;
  const kept = await keepComment(context().db, {
    courseId: viewer.course.id,
    about: { questionId: params.id },
    text: parsed.body.text,
    authorId: viewer.user.id,
    now,
  });
  return kept ? jsonResponse(kept, { status: 201 }) : { refused: "not_found" };
});
