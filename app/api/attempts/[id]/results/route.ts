import { jsonResponse } from "#app/server/api/api-route.ts";
import { findAttemptFor } from "#app/server/sitting/find-attempt.ts";
import { resultsState } from "#app/server/sitting/results-state.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { can } from "#lib/permissions.ts";
import { results } from "#lib/sitting/results.ts";

/** What became of an attempt: for its person when the policy says so, for the staff at once. */
export const GET = sittingRoute<{ id: string }>(async ({ params, viewer, now }) => {
  const found = await findAttemptFor(viewer, params.id, { action: "read_submissions", now });
  if (found === null) return { refused: "not_found" };
  const { attempt, assessment } = found;
  const handedIn = attempt.endsAt === null || attempt.handedInAt !== null;
  const shown = results(now, assessment, { handedIn });
  const isOfStaff = can(viewer.enrolment.role, "read_submissions");
  if (!shown.shown && !(isOfStaff && handedIn))
    return {
      refused: "results_hidden",
      values: { until: shown.until },
      extra: { until: shown.until, at: shown.at?.toISOString() ?? null },
    };
  return jsonResponse(await resultsState(found, { forStaff: isOfStaff, now }));
});
