import "server-only";
import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { type Action, can } from "#lib/permissions.ts";
import { keepCommentSchema } from "#lib/review/api.ts";
import { type CommentedContent, keepComment } from "#prisma/review/kept-comments.ts";

/**
 * A route that keeps a comment for all of the staff to use again.
 *
 * @param action what the caller has to be allowed to do
 * @param contentOf what the id in the address is of
 */
export function keepCommentRoute(action: Action, contentOf: (id: string) => CommentedContent) {
  return sittingRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
    if (!can(viewer.enrolment.role, action)) return { refused: "forbidden" };
    const parsed = await readJson(request, keepCommentSchema);
    if (isRefusal(parsed)) return parsed;
    const kept = await keepComment(context().db, {
      courseId: viewer.course.id,
      about: contentOf(params.id),
      text: parsed.body.text,
      authorId: viewer.user.id,
      now,
    });
    return kept ? jsonResponse(kept, { status: 201 }) : { refused: "not_found" };
  });
}
