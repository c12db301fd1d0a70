import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { overrideSchema } from "#lib/ledger/api.ts";
import { can } from "#lib/permissions.ts";
import { showPoints } from "#lib/points.ts";
import { overrideItem } from "#prisma/ledger/override-item.ts";

/** Sets the points of one item of one student, excuses it, or takes that back. */
export const POST = apiRoute<{ id: string; itemId: string }>(
  async ({ request, params, viewer, locale, now }) => {
    if (!can(viewer.enrolment.role, "override_scores")) return { refused: "forbidden" };
    const parsed = await readJson(request, overrideSchema);
    if (isRefusal(parsed)) return parsed;
    const { reason, seenId, ...asked } = parsed.body;
    const outcome = await overrideItem(context().db, {
      courseId: viewer.course.id,
      enrolmentId: params.id,
      itemId: params.itemId,
      decision: asked.kind === "lift" ? null : asked,
      reason,
      seenId,
      authorId: viewer.user.id,
      now,
    });
    switch (outcome.kind) {
      case "stored":
        return jsonResponse({ id: outcome.id }, { status: 201 });
      case "unseen":
        return { refused: "override_unseen" };
      case "too_many_points":
        return { refused: "too_many_points", values: { most: showPoints(outcome.possible, locale) } };
      case "not_found":
        return { refused: "not_found" };
    }
  },
);
