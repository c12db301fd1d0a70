import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { decideAppealSchema } from "#lib/appeals/api.ts";
import { moment } from "#lib/format.ts";
import { can } from "#lib/permissions.ts";
import { showPoints } from "#lib/points.ts";
import { decideAppeal } from "#prisma/appeals/decide-appeal.ts";

/** Answers an appeal: what there is stays, or other points are given. */
export const POST = sittingRoute<{ id: string }>(async ({ request, params, viewer, locale, now }) => {
  const { user, course, enrolment } = viewer;
  if (!can(enrolment.role, "answer_appeals")) return { refused: "forbidden" };
  const parsed = await readJson(request, decideAppealSchema);
  if (isRefusal(parsed)) return parsed;
  const decided = await decideAppeal(context().db, {
    courseId: course.id,
    appealId: params.id,
    decision: parsed.body,
    deciderId: user.id,
    now,
  });
  switch (decided.kind) {
    case "decided":
      return jsonResponse({ id: params.id });
    case "decided_before":
      return { refused: "appeal_decided" };
    case "claimed": {
      const until = moment(decided.expiresAt, { locale, timeZone: course.timeZone, now });
      return { refused: "claimed", values: { name: decided.by, until } };
    }
    case "own_grading":
      return { refused: "appeal_own_grading" };
    case "unseen":
      return { refused: "override_unseen" };
    case "too_many_points":
      return { refused: "too_many_points", values: { most: showPoints(decided.possible, locale) } };
    case "not_found":
      return { refused: "not_found" };
  }
});
