import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { can } from "#lib/permissions.ts";
import { eraseSchema } from "#lib/person/api.ts";
import { eraseFromCourse } from "#prisma/person/erase-person.ts";

/** Erases what the course holds of one of its people, but for what its grades come from. */
export const POST = sittingRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "erase_people")) return { refused: "forbidden" };
  const parsed = await readJson(request, eraseSchema);
  if (isRefusal(parsed)) return parsed;
  const erased = await eraseFromCourse(context().db, {
    ...{ courseId: viewer.course.id, enrolmentId: params.id, email: parsed.body.email },
    ...{ actorId: viewer.user.id, now },
  });
  switch (erased.kind) {
    case "erased":
      return jsonResponse({ account: erased.account });
    case "not_found":
      return { refused: "not_found" };
    case "wrong_email":
      return { refused: "other_email" };
    case "last_lecturer":
      return { refused: "last_lecturer" };
  }
});
