import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { can } from "#lib/permissions.ts";
import { keepCommentSchema } from "#lib/review/api.ts";
import { keepComment } from "#prisma/review/kept-comments.ts";

/** Keeps a comment on solutions of an exercise, for all of the staff. */
export const POST = apiRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "comment_on_code")) return { refused: "forbidden" };
  const parsed = await readJson(request, keepCommentSchema);
  if (isRefusal(parsed)) return parsed;
  const kept = await keepComment(context().db, {
    courseId: viewer.course.id,
    about: { exerciseId: params.id },
    text: parsed.body.text,
    authorId: viewer.user.id,
    now,
  });
  return kept ? jsonResponse(kept, { status: 201 }) : { refused: "not_found" };
});
