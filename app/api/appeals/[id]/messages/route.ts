import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { appealTextSchema } from "#lib/appeals/api.ts";
import { can } from "#lib/permissions.ts";
import { sayToAppeal } from "#prisma/appeals/ask-appeal.ts";

/** Adds to what was said about an appeal: the student whose it is, or the staff. */
export const POST = sittingRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  const parsed = await readJson(request, appealTextSchema);
  if (isRefusal(parsed)) return parsed;
  const { user, course, enrolment } = viewer;
  const said = await sayToAppeal(context().db, {
    courseId: course.id,
    appealId: params.id,
    enrolmentId: can(enrolment.role, "answer_appeals") ? null : enrolment.id,
    authorId: user.id,
    text: parsed.body.text,
    now,
  });
  switch (said) {
    case "said":
      return jsonResponse({ id: params.id });
    case "decided":
      return { refused: "appeal_decided" };
    case "not_found":
      return { refused: "not_found" };
  }
});
