import { jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { sendLateRequest } from "#app/server/extension/late-request-state.ts";
import { refuseAsking } from "#app/server/extension/refuse.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { askForTimeSchema } from "#lib/extension/late-request.ts";
import { readDeadline } from "#lib/extension/move-deadlines.ts";
import { can } from "#lib/permissions.ts";
import { askForTime } from "#prisma/extension/late-requests.ts";
import { consume } from "#prisma/rate-limits.ts";

const requestsPerMinute = 5;

/** Asks the staff for a later deadline; one request of a student for an assessment waits at a time. */
export const POST = sittingRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  // The staff have no deadlines to ask about.
  if (can(viewer.enrolment.role, "extend_deadlines")) return { refused: "forbidden" };
  const { db } = context();
  const turn = await consume(db, `late-requests:${viewer.user.id}`, requestsPerMinute);
  if (!turn.allowed) {
    const seconds = turn.retryAfterSeconds;
    return { refused: "rate_limited", values: { seconds }, retryAfterSeconds: seconds };
  }
  const parsed = await readJson(request, askForTimeSchema);
  if (isRefusal(parsed)) return parsed;
  const { text, until } = parsed.body;
  const asked = await askForTime(db, {
    courseId: viewer.course.id,
    assessmentId: params.id,
    enrolmentId: viewer.enrolment.id,
    text,
    askedUntil: until === null ? null : readDeadline(until, viewer.course.timeZone),
    now,
  });
  switch (asked.kind) {
    case "asked":
      return jsonResponse(sendLateRequest(asked.request), { status: 201 });
    case "refused":
      return refuseAsking(asked.why);
    case "not_found":
      return { refused: "not_found" };
  }
});
