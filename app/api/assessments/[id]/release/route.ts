import { jsonResponse } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { can } from "#lib/permissions.ts";
import { releaseResults } from "#prisma/sitting/results.ts";

/** Shows everybody their results, in one act. */
export const POST = sittingRoute<{ id: string }>(async ({ params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "run_sittings")) return { refused: "forbidden" };
  const which = { courseId: viewer.course.id, assessmentId: params.id };
  const released = await releaseResults(context().db, { ...which, userId: viewer.user.id, now });
  switch (released.kind) {
    case "released":
      return jsonResponse({ releasedAt: released.releasedAt.toISOString(), ungraded: released.ungraded });
    case "still_running":
      return { refused: "sitting_runs", values: { attempts: released.attempts } };
    case "not_found":
      return { refused: "not_found" };
  }
});
