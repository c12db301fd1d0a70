import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { sendFraction } from "#lib/fraction.ts";
import { can } from "#lib/permissions.ts";
import { changeRubricSchema, type SentRubricChanges } from "#lib/rubric/api.ts";
import type { RubricChange } from "#lib/rubric/preview-rubric.ts";
import { changeRubric } from "#prisma/rubric/change-rubric.ts";

/** Puts another rubric in force for a part; `?dryRun=1` says what it would make of what was graded. */
export const PUT = sittingRoute<{ id: string; partId: string }>(async ({ request, params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "change_rubrics")) return { refused: "forbidden" };
  const parsed = await readJson(request, changeRubricSchema);
  if (isRefusal(parsed)) return parsed;
  const changed = await changeRubric(context().db, {
    ...parsed.body,
    ...{ courseId: viewer.course.id, itemId: params.id, partId: params.partId },
    dryRun: new URL(request.url).searchParams.has("dryRun"),
    authorId: viewer.user.id,
    now,
  });
  switch (changed.kind) {
    case "told": {
      const { applied, version, handScores, graded, changes, look } = changed;
      return jsonResponse({
        ...{ applied, version, handScores, graded },
        changes: changes.map(sendChange),
        look: look.map(({ submissionId, name, look }) => ({ submissionId, name, reasons: look })),
      } satisfies SentRubricChanges);
    }
    case "outdated":
      return { refused: "rubric_outdated" };
    case "no_reason":
      return { refused: "rubric_reason" };
    case "not_found":
      return { refused: "not_found" };
  }
});

function sendChange({ before, after, ...change }: RubricChange): SentRubricChanges["changes"][number] {
  return { ...change, before: sendHad(before), after: sendHad(after) };
}

function sendHad({ part, points, grade }: RubricChange["before"]) {
  return { part: { points: part.points, of: part.of }, points: points && sendFraction(points), grade };
}
