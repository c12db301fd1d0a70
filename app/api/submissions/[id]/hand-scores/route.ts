import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { moment } from "#lib/format.ts";
import { can } from "#lib/permissions.ts";
import { giveHandScoreSchema } from "#lib/sitting/staff-api.ts";
import { recordHandScore } from "#prisma/sitting/hand-scores.ts";

/** Gives points for one part of answers; what was given before stays on record. */
export const POST = sittingRoute<{ id: string }>(async ({ request, params, viewer, locale, now }) => {
  if (!can(viewer.enrolment.role, "grade_by_hand")) return { refused: "forbidden" };
  const parsed = await readJson(request, giveHandScoreSchema);
  if (isRefusal(parsed)) return parsed;
  const stored = await recordHandScore(context().db, {
    courseId: viewer.course.id,
    submissionId: params.id,
    ...parsed.body,
    authorId: viewer.user.id,
    now,
  });
  switch (stored.kind) {
    case "stored":
      return new Response(null, { status: 204 });
    case "claimed": {
      const until = moment(stored.expiresAt, { locale, timeZone: viewer.course.timeZone, now });
      return { refused: "claimed", values: { name: stored.by, until } };
    }
    case "rubric_changed":
      return { refused: "rubric_changed" };
    case "nothing_to_grade":
      return { refused: "not_graded_yet" };
    case "not_found":
      return { refused: "not_found" };
  }
});
